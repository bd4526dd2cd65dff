// SPDX-License-Identifier: EUPL-1.2
/** Where the audit meets HTTP: no answer about a person leaves before its line stands. */
package nl.passend.kernel.audit.rest;
