// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
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

    /** A route says who decides by its law, so a change of either touches both. */
    @Override
    public Set<String> touchedBy(Change change) {
        if (!laws.isTouchedBy(change)) {
            return Set.of();
        }
        return Stream.concat(
                        Stream.ofNullable(change.ids().get("slug")),
                        laws.routes().stream().map(route -> route.id().value()))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return laws.routes().stream()
                .filter(route -> ids.contains(route.id().value()))
                .map(FindRoutes::findable)
                .toList();
    }

    private static Findable findable(Route route) {
        return new Findable(
                route.id().value(),
                SearchKind.ROUTE,
                route.title(),
                text(route),
                Nicknames.ofRoute(route.id()),
                "/kennis/routes/" + route.id().value(),
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
