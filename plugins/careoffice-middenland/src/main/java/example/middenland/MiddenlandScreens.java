// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.screen.CasePanel;
import nl.passend.pluginapi.screen.CasePanels;
import nl.passend.pluginapi.screen.DashboardTile;
import nl.passend.pluginapi.screen.DashboardTiles;
import nl.passend.pluginapi.screen.Field;
import nl.passend.pluginapi.screen.Panel;
import nl.passend.pluginapi.screen.Section;

/**
 * What moves from week to week, where people look anyway: how long one waits now, on the page with which the day begins and at the
 * case files with a route along which one waits.
 */
@ApplicationScoped
public class MiddenlandScreens implements CasePanels, DashboardTiles {
    private static final Set<String> ON_THE_START_PAGE = Set.of("logeerplekken", "crisisbed", "nachtzorg");

    @Inject
    MiddenlandPlugin plugin;

    @Override
    public List<CasePanel> panels() {
        return offers().filter(offer -> !offer.routes().isEmpty())
                .map(offer -> new CasePanel(offer.id(), offer.routes(), panel(offer)))
                .toList();
    }

    @Override
    public List<DashboardTile> tiles() {
        return offers().filter(offer -> ON_THE_START_PAGE.contains(offer.id()))
                .flatMap(offer -> offer.waitingTime().stream()
                        .map(time -> new DashboardTile(
                                offer.name(),
                                Days.text(time),
                                "Gemeten op " + Days.text(time.measuredOn()) + ".",
                                Optional.empty())))
                .toList();
    }

    private Stream<Offer> offers() {
        return MiddenlandOffers.with(plugin.waitingTimes()).stream();
    }

    private static Panel panel(Offer offer) {
        var fields = Stream.of(
                        offer.waitingTime()
                                .map(time -> new Field(
                                        "Wachttijd nu",
                                        Days.text(time) + ", gemeten op " + Days.text(time.measuredOn()))),
                        Optional.of(new Field("Zo begint u", offer.howToStart())),
                        Optional.of(new Field(
                                "Bellen",
                                offer.organisation().name() + ", "
                                        + offer.organisation().phone())))
                .flatMap(Optional::stream)
                .toList();
        return new Panel(offer.name(), List.of(Section.fields("Stand bij het zorgkantoor", fields)));
    }
}
