// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.HelpNumber;
import nl.passend.pluginapi.municipality.Municipality;

/** Two municipalities: one that told its numbers yesterday, and one that says nothing. */
final class SilentPlugins implements Plugins {
    private static final PluginId RIVER = new PluginId("municipality-river");
    private static final PluginId HILL = new PluginId("municipality-hill");
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 16);

    @Override
    @SuppressWarnings("unchecked")
    public <P, R> List<Told<R>> ask(Question<P, R> question) {
        return List.of(
                new Told.LastKnown<>(
                        RIVER, "Gemeente River", (R) river(), Instant.parse("2026-11-21T10:00:00Z"), "Stil."),
                new Told.Missing<>(HILL, "Gemeente Hill", "Stil."));
    }

    private static Municipality river() {
        var desk = new Desk(
                "loket", "Loket", "Ans Kade", "099 123 46 01", Optional.empty(), "altijd", Set.of(), Set.of(), CHECKED);
        var night = new HelpNumber(
                "Vannacht <niet> alleen", "De nachtlijn komt.", "099 123 46 90", "dag en nacht", CHECKED);
        return new Municipality("river", "River", List.of(desk), List.of(), List.of(), List.of(night));
    }

    @Override
    public List<PluginId> ofMunicipality(String slug) {
        return slug.equals("hill") ? List.of(HILL) : List.of();
    }

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public <P, R> List<Told<R>> ask(Class<P> port, Function<P, R> question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Class<P> port, Function<P, R> question) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Question<P, R> question) {
        throw new UnsupportedOperationException();
    }
}
