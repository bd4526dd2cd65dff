// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.passend.kernel.edition.EditionItem.Place;

/**
 * Where the pages of a kind stand: {@code /personas/nora/versies?gemeente=…}.
 *
 * @param root such as {@code /personas}: the page with all of them
 */
public record EditionAddresses(String root) {
    /** @param page such as {@code /versies}; empty for the item itself */
    public String of(Place place, String page) {
        return root + "/" + encoded(place.slug()) + page
                + place.municipality()
                        .map(where -> "?gemeente=" + encoded(where))
                        .orElse("");
    }

    public URI to(Place place, String page) {
        return URI.create(of(place, page));
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }
}
