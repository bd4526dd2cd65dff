// SPDX-License-Identifier: EUPL-1.2
/**
 * Case files of another system, out of one table (CSV): read, mapped, looked at row by row without storing anything of it, and then
 * opened file by file by the use cases that open every file. What lies here waits sealed with a key of its own, which goes with it.
 */
package nl.passend.cases.internal.imports;
