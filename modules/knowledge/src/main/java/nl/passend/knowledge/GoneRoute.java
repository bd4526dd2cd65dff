// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A route that people may know of and that the Routewijzer does not judge any more. It is told, since its silence would look like
 * "does not fit".
 *
 * @param municipality slug, of a route or rule of one municipality
 * @param until the first day on which it did not count any more; empty when {@code why} knows of no day
 */
public record GoneRoute(
        String slug, String title, Optional<String> municipality, Reason why, Optional<LocalDate> until) {
    public enum Reason {
        /** Its own last day is over. */
        ROUTE_ENDED,
        /** The last day of its law is over. */
        LAW_ENDED,
        /** Its law, a term or a fact that it asks for was taken back. */
        DOES_NOT_FIT
    }

    /** Whether who asks there misses it. */
    public boolean isMissedIn(String place) {
        return municipality.isEmpty() || municipality.get().equals(place);
    }
}
