// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.plugin.Told;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.screen.CasePanel;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.pluginapi.screen.Field;
import nl.passend.pluginapi.screen.Panel;
import nl.passend.pluginapi.screen.Section;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What plugins add to the pages of the team. */
class FromPlaceTest {
    private static final PluginId OFFICE = new PluginId("careoffice-middenland");
    private static final String TITLE = "Zorgkantoor Middenland";
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T10:00:00Z");
    private static final RouteId STAY = new RouteId("wlz-logeren");
    private static final DashboardTile TILE =
            new DashboardTile("Nachtzorg <b>thuis</b>", "9 weken", "Gemeten op 18 november.", Optional.empty());

    @Test
    void a_file_shows_what_goes_with_its_routes_and_nothing_else() {
        var beside = FromPlace.beside(
                new Told.Answer<>(
                        OFFICE,
                        TITLE,
                        List.of(panel("logeren", STAY), panel("crisis", new RouteId("wlz-crisis"))),
                        WEDNESDAY),
                Set.of(STAY));

        assertThat(beside.panels()).extracting(CasePanel::id).containsExactly("logeren");
        assertThat(beside.missing()).isEmpty();
        assertThat(beside.old()).isEmpty();
    }

    @Test
    void what_was_said_earlier_has_its_date_and_silence_is_told() {
        var old = FromPlace.beside(
                new Told.LastKnown<>(OFFICE, TITLE, List.of(panel("logeren", STAY)), WEDNESDAY, "Geen antwoord."),
                Set.of(STAY));
        var silent = FromPlace.tiles(new Told.Missing<>(OFFICE, TITLE, TITLE + " geeft nu geen antwoord."));

        assertThat(old.old()).contains(WEDNESDAY);
        assertThat(work(List.of(silent))).contains(TITLE + " geeft nu geen antwoord.");
    }

    @Test
    void old_news_about_other_routes_is_no_news() {
        var old = FromPlace.beside(
                new Told.LastKnown<>(OFFICE, TITLE, List.of(panel("logeren", STAY)), WEDNESDAY, "Geen antwoord."),
                Set.of(new RouteId("wmo-huishouden")));

        assertThat(old.panels()).isEmpty();
        assertThat(old.old()).isEmpty();
    }

    @Test
    void tiles_are_shown_as_text_and_no_more_than_six() {
        var html = work(List.of(FromPlace.tiles(
                new Told.LastKnown<>(OFFICE, TITLE, Collections.nCopies(20, TILE), WEDNESDAY, "Geen antwoord."))));

        assertThat(html)
                .contains("Nachtzorg &lt;b&gt;thuis&lt;/b&gt;", "9 weken")
                .contains("Zorgkantoor Middenland antwoordt nu niet. U ziet wat wij wisten op");
        assertThat(html.split("class=\"passend-tiles__one\"")).hasSize(7);
    }

    private static String work(List<FromPlace> local) {
        return RenderedPage.of(Screen.of(CaseScreens.TEMPLATES, "work.jte", "work.title")
                .with("mine", false)
                .with("late", List.of())
                .with("today", List.of())
                .with("later", List.of())
                .with("local", local)
                .with("next", Optional.empty())
                .with("first", Optional.empty()));
    }

    private static CasePanel panel(String id, RouteId route) {
        return new CasePanel(
                id,
                Set.of(route),
                new Panel("Logeren", List.of(Section.fields("Stand", List.of(new Field("Wachttijd nu", "8 weken"))))));
    }
}
