// SPDX-License-Identifier: EUPL-1.2
/**
 * The file and its household: who is in it, where they live, who decides for whom and who opened what to whom. The entities stay
 * in this package; whoever needs a file goes through {@link nl.passend.cases.internal.file.CaseDoor} and gets an
 * {@link nl.passend.cases.internal.file.OpenedFile}: names in clear, with the view of the one who asks.
 */
package nl.passend.cases.internal.file;
