// SPDX-License-Identifier: EUPL-1.2
/**
 * Work that no request waits for: a loop that sleeps, wakes when called, and survives a failure. One loop per task and node;
 * what must happen once per database takes a lock there.
 */
package nl.passend.kernel.background;
