// SPDX-License-Identifier: EUPL-1.2
/** Makes what leaves the module: a file as one side sees it, with names. Nothing is shown here that {@code HouseholdView} did not allow. */
package nl.passend.cases.internal.board;
