// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.screen.CasePanel;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.screenkit.Ui;

/**
 * What a municipality or care office tells on a page of ours, and what is missing of it.
 *
 * @param old since when there is nothing newer
 * @param missing why there is nothing at all
 */
public record FromPlace(
        String plugin,
        String title,
        List<CasePanel> panels,
        List<DashboardTile> tiles,
        Optional<Instant> old,
        Optional<String> missing) {
    private static final int MOST_PANELS = 50;
    private static final int MOST_TILES = 6;

    /** The blocks that go with one of these routes. Silence about routes it never spoke of is no news. */
    static FromPlace beside(Told<List<CasePanel>> told, Set<RouteId> routes) {
        var fitting = told.find().orElse(List.of()).stream()
                .filter(panel -> panel.routes().stream().anyMatch(routes::contains))
                .limit(MOST_PANELS)
                .toList();
        return of(told, fitting, List.of());
    }

    static FromPlace tiles(Told<List<DashboardTile>> told) {
        return of(
                told,
                List.of(),
                told.find().orElse(List.of()).stream().limit(MOST_TILES).toList());
    }

    private static FromPlace of(Told<?> told, List<CasePanel> panels, List<DashboardTile> tiles) {
        boolean shows = !panels.isEmpty() || !tiles.isEmpty();
        return new FromPlace(
                told.plugin().value(),
                told.title(),
                panels,
                tiles,
                shows && told instanceof Told.LastKnown<?> last ? Optional.of(last.toldAt()) : Optional.empty(),
                told instanceof Told.Missing<?> none ? Optional.of(none.reason()) : Optional.empty());
    }

    /** What the reader should know about the answer itself. */
    public Optional<String> note(Ui ui) {
        return missing.or(() -> old.map(at -> ui.t("place.old", title, ui.day(LegalCalendar.dayOf(at)))));
    }
}
