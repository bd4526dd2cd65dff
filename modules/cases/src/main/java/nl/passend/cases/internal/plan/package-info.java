// SPDX-License-Identifier: EUPL-1.2
/**
 * Who comes for whom, what the family wants and what we do about it. Every part of a plan is a row about people and passes the
 * view of the household like a line of the timeline; the whole plan of a file is read in one statement. Whoever changes it says
 * so on record, and a name that no longer works here is never shown as if it did.
 */
package nl.passend.cases.internal.plan;
