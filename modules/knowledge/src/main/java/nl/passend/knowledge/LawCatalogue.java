// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.changes.Change;
import nl.passend.pluginapi.rules.RouteId;

/**
 * The laws and the routes that count today. What the plugins of a municipality add comes with {@link RouteGuide}. Read once and kept
 * until something about them is published or the day is over; then two statements.
 */
public interface LawCatalogue {
    List<Law> laws();

    Optional<Law> law(String code);

    List<Route> routes();

    Optional<Route> route(RouteId id);

    /** What does not count any more, for a year, or does not fit what counts. */
    List<GoneRoute> gone();

    /** What the editors of a municipality wrote: rules to stand beside those of a route, or a route of its own. */
    List<Route> localRoutes(String municipality);

    /** Whether this change is about a law or a route; every answer after this one knows of it. */
    default boolean isTouchedBy(Change change) {
        return false;
    }

    /** In the order of the routes. */
    List<RuleExample> examples();
}
