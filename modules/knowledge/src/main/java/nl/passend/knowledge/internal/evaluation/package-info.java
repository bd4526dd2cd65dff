// SPDX-License-Identifier: EUPL-1.2
/**
 * Judges rules over what is known, in the three values of Kleene: holds, fails, unknown. Pure: no clock, no database, no log, so
 * that facts about people stay where they are. Sound: what holds or fails here holds or fails whatever the unknown facts turn
 * out to be.
 */
package nl.passend.knowledge.internal.evaluation;
