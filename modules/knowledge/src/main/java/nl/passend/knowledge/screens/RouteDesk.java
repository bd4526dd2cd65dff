// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;
import nl.passend.knowledge.internal.trial.TryRoute;
import nl.passend.personas.FactCatalogue;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** What the pages of editors ask about routes: also what a version would change for the invented people and in the examples. */
@ApplicationScoped
class RouteDesk extends CatalogueDesk<RouteText> {
    private final CatalogueKinds kinds;
    private final LawCatalogue laws;
    private final FactCatalogue facts;
    private final TryRoute tries;
    private final Directory directory;

    @Inject
    RouteDesk(
            CatalogueKinds kinds,
            WriteCatalogue write,
            Editions editions,
            LegalCalendar calendar,
            LawCatalogue laws,
            FactCatalogue facts,
            TryRoute tries,
            Directory directory) {
        super("routes", "routedesk.", write, editions, calendar);
        this.kinds = kinds;
        this.laws = laws;
        this.facts = facts;
        this.tries = tries;
        this.directory = directory;
    }

    @Override
    public EditionKind<RouteText> kind() {
        return kinds.route();
    }

    @Override
    public String title(RouteText route) {
        return route.title();
    }

    @Override
    public Optional<String> municipality(Place place) {
        return place.municipality().flatMap(directory::municipalityServed).map(ServedMunicipality::name);
    }

    @Override
    public Map<String, String> values(RouteText route) {
        return RouteFields.of(route).values();
    }

    @Override
    public Form form(RouteText route) {
        return RouteFields.of(route).form();
    }

    @Override
    public Optional<RouteText> read(Form form, Optional<RouteText> before) {
        return RouteFields.read(form);
    }

    @Override
    public Content fields(Ui ui, Kit kit, Form form, Optional<Place> place) {
        return templates()
                .content(
                        "routeFields.jte",
                        Map.of(
                                "ui",
                                ui,
                                "kit",
                                kit,
                                "form",
                                form,
                                "laws",
                                laws.laws().stream()
                                        .map(law -> Option.of(law.code(), law.title()))
                                        .toList(),
                                "groups",
                                facts.groups()));
    }

    @Override
    public Content text(Ui ui, Kit kit, RouteText route) {
        return templates().content("routeText.jte", Map.of("ui", ui, "kit", kit, "route", route));
    }

    @Override
    public Content effects(Ui ui, Kit kit, Edition<RouteText> edition) {
        if (!edition.state().isBeingMade()) {
            return output -> {};
        }
        var place = edition.item().place();
        var trial = tries.of(place.slug(), place.municipality(), edition.content(), List.of());
        return templates().content("trial.jte", Map.of("ui", ui, "kit", kit, "trial", trial));
    }
}
