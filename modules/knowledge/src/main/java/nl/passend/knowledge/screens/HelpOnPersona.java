// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.SituationHelp;
import nl.passend.knowledge.SituationHelps;
import nl.passend.personas.SituationContribution;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.screen.Link;
import nl.passend.pluginapi.screen.Section;

/** Below a situation of a persona: what to ask, who to have at the table, which routes there are and what others learned. */
@ApplicationScoped
public class HelpOnPersona implements SituationContribution {
    private static final int MOST_LINES = 8;
    private static final int MOST_LINKS = 10;

    private final SituationHelps helps;

    @Inject
    public HelpOnPersona(SituationHelps helps) {
        this.helps = helps;
    }

    @Override
    public Map<String, List<Section>> of(String persona) {
        return helps.of(persona).stream().collect(Collectors.toMap(SituationHelp::situation, HelpOnPersona::sections));
    }

    private static List<Section> sections(SituationHelp help) {
        var sections = new ArrayList<Section>();
        lines("Vragen om te stellen", help.questions()).ifPresent(sections::add);
        lines("Wie er aan tafel hoort", help.table()).ifPresent(sections::add);
        links("Routes die kunnen helpen", help.routes(), HelpOnPersona::link).ifPresent(sections::add);
        links("Aanbod dat kan helpen", help.offers(), HelpOnPersona::link).ifPresent(sections::add);
        links(
                        "Wat anderen hierover leerden",
                        help.items(),
                        edition -> new Link(edition.content().title(), URI.create(ItemDesks.address(edition, ""))))
                .ifPresent(sections::add);
        return sections;
    }

    private static Link link(Route route) {
        return new Link(
                line(route.title()),
                URI.create(
                        "/kennis/wetten/" + route.law() + "#route-" + route.id().value()));
    }

    private static Link link(PlacedOffer placed) {
        return new Link(line(placed.given().offer().name()), URI.create(placed.page()));
    }

    /** As many as a paragraph holds. */
    private static Optional<Section> lines(String heading, List<String> lines) {
        var text = new StringBuilder();
        lines.stream()
                .limit(MOST_LINES)
                .filter(line -> text.length() + line.length() < Checks.PARAGRAPH)
                .forEach(line -> text.append(text.length() == 0 ? "" : "\n").append(line));
        return lines.isEmpty() ? Optional.empty() : Optional.of(Section.text(heading, text.toString()));
    }

    private static String line(String text) {
        return text.length() <= Checks.LINE ? text : text.substring(0, Checks.LINE - 1) + "…";
    }

    private static <E> Optional<Section> links(String heading, List<E> entries, Function<E, Link> link) {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        heading,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        entries.stream().limit(MOST_LINKS).map(link).toList()));
    }
}
