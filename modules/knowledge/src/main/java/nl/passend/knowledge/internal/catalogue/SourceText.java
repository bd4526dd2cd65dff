// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * Where a line of the catalogue comes from.
 *
 * @param checkedOn day on which somebody last looked whether it still says so
 * @param verified whether that look was at the source itself
 */
public record SourceText(String title, Optional<URI> address, LocalDate checkedOn, boolean verified) {
    public Source source() {
        return new Source(title, address, checkedOn, verified);
    }
}
