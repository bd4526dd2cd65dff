// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.ItemLinks.SituationLink;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Programmes;
import nl.passend.personas.Personas;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** What an item can be linked to, as options of its form. */
@ApplicationScoped
public class ItemChoices {
    private final Personas personas;
    private final LawCatalogue laws;
    private final BottleneckTypes types;
    private final Offers offers;
    private final Directory directory;
    private final Programmes programmes;

    @Inject
    ItemChoices(
            Personas personas,
            LawCatalogue laws,
            BottleneckTypes types,
            Offers offers,
            Directory directory,
            Programmes programmes) {
        this.personas = personas;
        this.laws = laws;
        this.types = types;
        this.offers = offers;
        this.directory = directory;
        this.programmes = programmes;
    }

    /** Each in the order in which people look for them. */
    public record Lists(
            List<Option> situations,
            List<Option> laws,
            List<Option> types,
            List<Option> routes,
            List<Option> offers,
            List<Option> regions,
            List<Option> programmes) {}

    Lists lists() {
        return new Lists(situations(), laws(), types(), routes(), offers(), regions(), programmes());
    }

    private List<Option> situations() {
        return personas.all().stream()
                .filter(edition -> edition.item().municipality().isEmpty())
                .flatMap(edition -> edition.content().situations().stream()
                        .map(situation -> Option.of(
                                ItemFields.code(new SituationLink(edition.item().slug(), situation.id())),
                                edition.content().name() + ": " + situation.title())))
                .toList();
    }

    private List<Option> laws() {
        return laws.laws().stream()
                .map(law -> Option.of(law.code(), law.title()))
                .toList();
    }

    private List<Option> types() {
        return Stream.concat(
                        types.causes().stream().map(cause -> Option.of(cause.code(), cause.name())),
                        types.boundaries().stream().map(boundary -> Option.of(boundary.code(), boundary.name())))
                .toList();
    }

    private List<Option> routes() {
        return laws.routes().stream()
                .map(route -> Option.of(route.id().value(), route.title()))
                .toList();
    }

    private List<Option> offers() {
        return offers.all().stream()
                .sorted(Comparator.comparing(PlacedOffer::municipality))
                .map(placed ->
                        Option.of(placed.key(), placed.given().offer().name() + " (" + placed.municipality() + ")"))
                .toList();
    }

    private List<Option> regions() {
        return directory.municipalitiesServed().stream()
                .map(served -> Option.of(served.slug(), served.name()))
                .toList();
    }

    /** The first of none is put there by the form. */
    private List<Option> programmes() {
        return programmes.all().stream()
                .map(edition ->
                        Option.of(edition.item().slug(), edition.content().name()))
                .toList();
    }

    /** The constants of an enum with their words, {@code item.level.CASE}. */
    public static <E extends Enum<E>> List<Option> of(Ui ui, String stem, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> Option.of(constant.name(), ui.t(stem + constant.name())))
                .toList();
    }
}
