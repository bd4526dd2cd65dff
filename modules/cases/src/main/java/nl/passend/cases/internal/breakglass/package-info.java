// SPDX-License-Identifier: EUPL-1.2
/**
 * Break-glass as it is for case files: finding the one file by exactly who it is about, in the same time whether there is one or
 * not, opening it for some hours, and showing the uses to the family director and the privacy officer.
 */
package nl.passend.cases.internal.breakglass;
