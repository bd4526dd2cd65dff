// SPDX-License-Identifier: EUPL-1.2
/**
 * Instruments of others, by their names alone: which words they use, in which version, from where, and whether they are switched on
 * here. What somebody fills in stands with its own feature, one for each instrument, and never the two together.
 */
package nl.passend.cases.internal.instrument;
