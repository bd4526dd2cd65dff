// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.SearchKind;

/** The ways to help, at their place under their law. */
@ApplicationScoped
public class FindRoutes implements FindableSource {
    private final LawCatalogue laws;

    @Inject
    public FindRoutes(LawCatalogue laws) {
        this.laws = laws;
    }

    @Override
    public String name() {
        return "routes";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        laws.routes().forEach(route -> each.accept(findable(route)));
    }

    private static Findable findable(Route route) {
        return new Findable(
                route.id().value(),
                SearchKind.ROUTE,
                route.title(),
                text(route),
                Nicknames.ofRoute(route.id()),
                "/kennis/wetten/" + route.law() + "#route-" + route.id().value(),
                Set.of(),
                Set.of(route.law()),
                Readers.everybody());
    }

    private static String text(Route route) {
        return Stream.of(
                        Stream.of(route.summary(), "Wie beslist: " + route.decides() + ".", route.apply()),
                        route.bring().stream().map(one -> one + "."),
                        route.terms().stream().flatMap(FindLaws::words),
                        route.remedies().stream().map(remedy -> remedy.title() + "."),
                        conditions(route))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }

    /** When it fits: what somebody tells of the situation, rather than of the help. */
    private static Stream<String> conditions(Route route) {
        return route.rules().stream()
                .flatMap(rule -> rule.requirements().stream())
                .map(requirement -> requirement.text() + ".")
                .distinct();
    }
}
