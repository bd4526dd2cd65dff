// SPDX-License-Identifier: EUPL-1.2
/**
 * Where the people of a genogram and an ecogram stand, and which lines run between them. Plain arithmetic on whom it is given: it knows
 * of no view and opens nothing. What may not be seen is never handed over. The same stands beside each drawing as a list, which is
 * what counts.
 */
package nl.passend.cases.internal.drawing;
