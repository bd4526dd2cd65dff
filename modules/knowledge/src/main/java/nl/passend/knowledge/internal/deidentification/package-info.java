// SPDX-License-Identifier: EUPL-1.2
/**
 * The check before a text leaves the people it is about. One walk over the words of a text, past detectors that look a few words ahead
 * at most: no regular expression that can run away on a hostile text, and lists of words in plain files. Not a bean but
 * {@link nl.passend.knowledge.internal.deidentification.CheckText} knows of the container.
 */
package nl.passend.knowledge.internal.deidentification;
