// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

/**
 * One thing that is told.
 *
 * @param unverified nobody found it at a source, or it is our own reading of one; told so wherever it stands
 */
public record PersonaLine(String text, boolean unverified) {}
