// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.passend.kernel.rest.Listing;

/** Where the pages of a list stand, with the filters as they were asked. */
final class Addresses {
    private Addresses() {}

    static Optional<String> next(UriInfo asked, Optional<String> after) {
        return after.map(key -> Listing.nextPage(asked, key));
    }

    /** @param after empty on the first page itself */
    static Optional<String> first(UriInfo asked, Optional<String> after) {
        return after.map(key -> {
            var first = asked.getRequestUriBuilder().replaceQueryParam("after").build();
            return first.getRawPath() + (first.getRawQuery() == null ? "" : "?" + first.getRawQuery());
        });
    }
}
