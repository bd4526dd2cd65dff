// SPDX-License-Identifier: EUPL-1.2
/**
 * The search: Lucene in this process, over what {@link nl.passend.knowledge.FindableSource}s bring. Lucene's types stay out of the
 * signatures of beans, so that nothing of it is loaded while the server starts. The index is derived: thrown away and built again when
 * it is damaged or of another make.
 */
package nl.passend.knowledge.internal.search;
