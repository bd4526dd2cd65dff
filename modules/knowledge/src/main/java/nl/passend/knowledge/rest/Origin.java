// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * Where something comes from.
 *
 * @param verified false: not yet checked at the source itself; show it as such
 */
public record Origin(String title, Optional<URI> address, LocalDate checkedOn, boolean verified) {
    static Origin of(Source source) {
        return new Origin(source.title(), source.address(), source.checkedOn(), source.verified());
    }
}
