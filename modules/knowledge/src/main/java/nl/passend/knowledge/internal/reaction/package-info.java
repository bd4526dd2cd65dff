// SPDX-License-Identifier: EUPL-1.2
/** Reactions under articles, from the house rules to their end: decision 21. */
package nl.passend.knowledge.internal.reaction;
