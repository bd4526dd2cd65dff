// SPDX-License-Identifier: EUPL-1.2
/**
 * In their own words: the story as the person, a relative and a professional tell it side by side, the real question that was found
 * together, and the wish. Nothing of it is scored, and who told it says who may read it.
 */
package nl.passend.cases.internal.words;
