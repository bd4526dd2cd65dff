// SPDX-License-Identifier: EUPL-1.2
/**
 * Who sees what inside one household: plain values in, yes or no out. No container, no database, so that every rule can be
 * tried on thousands of invented households; every path (board, page, list, log, live update) asks here and nowhere else.
 */
package nl.passend.cases.internal.sharing;
