// SPDX-License-Identifier: EUPL-1.2
/** Who may enter a file and who did: the team and its directors, accounts for the household, supporters, and the record of looks. */
package nl.passend.cases.internal.access;
