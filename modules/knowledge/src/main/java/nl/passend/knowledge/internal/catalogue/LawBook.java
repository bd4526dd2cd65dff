// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.GoneRoute;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.RouteId;

/**
 * The laws and routes of one moment, put together from what is written about each. Does not change.
 *
 * <p>A route that no longer fits (its law was taken back, a plugin took its fact along) is left out and told, since one such route
 * may not take the others away.
 */
public final class LawBook implements LawCatalogue {
    /**
     * @param municipality slug; empty: it holds everywhere
     * @param number of the version
     */
    public record Written<T>(String slug, Optional<String> municipality, int number, T content) {}

    /** What is left out, and why, in plain Dutch. */
    public record LeftOut(String slug, Optional<String> municipality, RouteText route, String why) {}

    private final Map<String, Law> laws = new LinkedHashMap<>();
    private final Map<RouteId, Route> routes = new LinkedHashMap<>();
    private final Map<String, List<Route>> local = new LinkedHashMap<>();
    private final List<RuleExample> examples = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Written<RouteText>> texts;
    private final Function<FactName, Optional<Fact>> facts;

    LawBook(List<Law> laws, Collection<Written<RouteText>> routes, Function<FactName, Optional<Fact>> facts) {
        this.facts = facts;
        laws.forEach(law -> this.laws.put(law.code(), law));
        texts = routes.stream()
                .sorted(Comparator.comparingInt(
                                (Written<RouteText> route) -> route.content().order())
                        .thenComparing(Written::slug))
                .toList();
        texts.forEach(this::add);
    }

    /** Those that hold everywhere, in their order. */
    static List<Law> laws(Collection<Written<LawText>> written) {
        return written.stream()
                .filter(law -> law.municipality().isEmpty())
                .sorted(Comparator.comparingInt(
                                (Written<LawText> law) -> law.content().order())
                        .thenComparing(Written::slug))
                .map(law -> law.content().law(law.slug()))
                .toList();
    }

    private void add(Written<RouteText> written) {
        try {
            var route = route(written);
            written.municipality()
                    .ifPresentOrElse(
                            slug -> local.computeIfAbsent(slug, any -> new ArrayList<>())
                                    .add(route),
                            () -> routes.put(route.id(), route));
            written.content().rules().forEach(rule -> examples.addAll(examples(route.id(), rule)));
        } catch (Notation.Fault e) {
            leftOut.add(new LeftOut(written.slug(), written.municipality(), written.content(), e.getMessage()));
        }
    }

    private Route route(Written<RouteText> written) {
        var text = written.content();
        var law = Optional.ofNullable(laws.get(text.law()))
                .orElseThrow(() -> new Notation.Fault("De wet ‘" + text.law() + "’ staat er niet."));
        var id = new RouteId(written.slug());
        var source = text.source().source();
        return new Route(
                id,
                law.code(),
                text.title(),
                text.summary(),
                text.decides().orElse(law.decides()),
                text.apply(),
                text.bring(),
                referred(text.terms(), Law::term),
                referred(text.remedies(), Law::remedy),
                text.desk(),
                text.urgent(),
                source,
                text.rules().stream()
                        .map(rule -> rule.rule(written.number(), id, source, facts))
                        .toList());
    }

    private <T> List<T> referred(List<String> references, BiFunction<Law, String, Optional<T>> find) {
        return references.stream()
                .map(reference -> referred(reference, find)
                        .orElseThrow(() -> new Notation.Fault("‘" + reference + "’ staat bij geen wet.")))
                .toList();
    }

    /** What is called {@code law/id}. */
    <T> Optional<T> referred(String reference, BiFunction<Law, String, Optional<T>> find) {
        var parts = reference.split("/", 2);
        return Optional.ofNullable(laws.get(parts[0]))
                .filter(law -> parts.length == 2)
                .flatMap(law -> find.apply(law, parts[1]));
    }

    private static List<RuleExample> examples(RouteId route, RouteText.RuleText rule) {
        return rule.examples().stream()
                .map(example -> new RuleExample(
                        route, rule.id(), example.title(), FactsNotation.read(example.facts()), example.verdict()))
                .toList();
    }

    @Override
    public List<Law> laws() {
        return List.copyOf(laws.values());
    }

    @Override
    public Optional<Law> law(String code) {
        return Optional.ofNullable(laws.get(code));
    }

    @Override
    public List<Route> routes() {
        return List.copyOf(routes.values());
    }

    @Override
    public Optional<Route> route(RouteId id) {
        return Optional.ofNullable(routes.get(id));
    }

    @Override
    public List<Route> localRoutes(String municipality) {
        return List.copyOf(local.getOrDefault(municipality, List.of()));
    }

    @Override
    public List<RuleExample> examples() {
        return List.copyOf(examples);
    }

    @Override
    public List<GoneRoute> gone() {
        return gone(List.of(), List.of());
    }

    /**
     * @param routes that ended
     * @param laws that ended
     */
    List<GoneRoute> gone(List<Edition<RouteText>> routes, List<Edition<LawText>> laws) {
        var ended = new HashMap<String, LocalDate>();
        laws.forEach(law ->
                law.validUntil().ifPresent(day -> ended.putIfAbsent(law.item().slug(), day)));
        return Stream.concat(
                        routes.stream()
                                .map(route -> new GoneRoute(
                                        route.item().slug(),
                                        route.content().title(),
                                        route.item().municipality(),
                                        GoneRoute.Reason.ROUTE_ENDED,
                                        route.validUntil())),
                        leftOut.stream()
                                .map(one -> gone(
                                        one,
                                        Optional.ofNullable(
                                                ended.get(one.route().law())))))
                .toList();
    }

    private static GoneRoute gone(LeftOut one, Optional<LocalDate> lawEnded) {
        return new GoneRoute(
                one.slug(),
                one.route().title(),
                one.municipality(),
                lawEnded.isPresent() ? GoneRoute.Reason.LAW_ENDED : GoneRoute.Reason.DOES_NOT_FIT,
                lawEnded);
    }

    /** As they were written, in their order. */
    List<Written<RouteText>> texts() {
        return texts;
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }
}
