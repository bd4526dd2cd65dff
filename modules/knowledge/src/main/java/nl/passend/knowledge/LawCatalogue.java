// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.RouteId;

/** The laws and the routes that hold everywhere. What a municipality adds comes with {@link RouteGuide}. */
public interface LawCatalogue {
    List<Law> laws();

    Optional<Law> law(String code);

    List<Route> routes();

    Optional<Route> route(RouteId id);

    /** In the order of the routes. */
    List<RuleExample> examples();
}
