// SPDX-License-Identifier: EUPL-1.2
/**
 * Who represents somebody, by law or by leave, since when and by which decision; and when reading along is withheld from them, why, how
 * long, and who read that with the one who wrote it.
 */
package nl.passend.cases.internal.representation;
