// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import nl.passend.cases.BoardView;
import nl.passend.kernel.plugin.LocalPlugins;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.pluginapi.rules.RouteId;

/**
 * What plugins add to the screens of the team. They are asked without any file in mind, so that none ever hears of one; what goes with
 * the routes in a plan is picked out here.
 */
@ApplicationScoped
class LocalScreens {
    private final LocalPlugins plugins;

    /** For the proxy of CDI. */
    LocalScreens() {
        this(null);
    }

    @Inject
    LocalScreens(LocalPlugins plugins) {
        this.plugins = plugins;
    }

    /** Nothing is asked for a file without routes. */
    List<FromPlace> beside(BoardView board) {
        var routes = board.plan().routes().stream()
                .map(route -> new RouteId(route.route()))
                .collect(Collectors.toSet());
        var municipality = board.file().municipality();
        if (routes.isEmpty() || municipality.isEmpty() || !board.asTeam()) {
            return List.of();
        }
        return plugins.ask(municipality.get(), PortQuestions.CASE_PANELS).stream()
                .map(told -> FromPlace.beside(told, routes))
                .toList();
    }

    List<FromPlace> tiles(String municipality) {
        return plugins.ask(municipality, PortQuestions.TILES).stream()
                .map(FromPlace::tiles)
                .toList();
    }
}
