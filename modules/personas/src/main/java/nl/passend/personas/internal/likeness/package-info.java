// SPDX-License-Identifier: EUPL-1.2
/** Holding what is known of a need against every persona: a pure function, with nothing kept. */
package nl.passend.personas.internal.likeness;
