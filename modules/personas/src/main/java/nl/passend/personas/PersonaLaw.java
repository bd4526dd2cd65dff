// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.Optional;

/**
 * A law that plays a part.
 *
 * @param code of the law in the catalogue of laws, such as {@code wlz}; empty when it is not in there
 * @param text its name, and when it counts
 */
public record PersonaLaw(Optional<String> code, String text, boolean unverified) {}
