// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.Candidate.CountedTerm;
import nl.passend.knowledge.Doubt;
import nl.passend.knowledge.LocalPart;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteAnswer.Place;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Verdict;

/**
 * One route as a page shows it: once, with what each municipality says side by side.
 *
 * @param differences in what the municipalities differ, in words; empty with one municipality
 */
public record RouteView(List<Local> places, List<String> differences) {
    private static final Set<String> BACKGROUND =
            Set.of("age", "residence", "lives", "insured", "hasWlz", "wmoBesidesWlz");

    /** One municipality's side of a route. */
    public record Local(Place place, Candidate candidate) {
        public LocalPart part() {
            return candidate.local();
        }
    }

    public RouteView {
        places = List.copyOf(places);
        differences = List.copyOf(differences);
    }

    /** By route, in the order in which the first municipality has them. */
    static List<RouteView> of(RouteAnswer answer) {
        var byRoute = new LinkedHashMap<String, List<Local>>();
        for (Place place : answer.places()) {
            for (Candidate candidate : answer.in(place.slug())) {
                byRoute.computeIfAbsent(candidate.route().id().value(), id -> new ArrayList<>())
                        .add(new Local(place, candidate));
            }
        }
        return byRoute.values().stream()
                .map(places -> new RouteView(places, differences(places, answer.places())))
                .sorted(Comparator.comparing(RouteView::verdict)
                        .thenComparing(view ->
                                view.verdict() != Verdict.YES || !view.route().urgent()))
                .toList();
    }

    private static List<String> differences(List<Local> places, List<Place> all) {
        if (all.size() < 2) {
            return List.of();
        }
        var found = new ArrayList<String>();
        if (places.size() < all.size()) {
            found.add("alleen in " + places.get(0).place().name());
        }
        if (differs(places, local -> local.candidate().verdict())) {
            found.add("of het past");
        }
        if (differs(places, local -> local.part().desk().map(RouteView::reached))) {
            found.add("wie u belt");
        }
        if (differs(
                places,
                local -> local.part().terms().stream().map(term -> term.text()).toList())) {
            found.add("de eigen termijn");
        }
        if (differs(places, local -> local.part().offers().stream()
                .map(given -> given.offer().name())
                .toList())) {
            found.add("het aanbod");
        }
        return found;
    }

    /** Whom one reaches there: another person on the same number is another answer. */
    private static List<Object> reached(LocalPart.LocalDesk desk) {
        return List.of(desk.name(), desk.person(), desk.phone());
    }

    private static boolean differs(List<Local> places, Function<Local, Object> what) {
        return places.stream().map(what).distinct().count() > 1;
    }

    /** The most fitting side. */
    public Candidate best() {
        return places.stream()
                .map(Local::candidate)
                .min(Comparator.comparing(Candidate::verdict))
                .orElseThrow();
    }

    public Verdict verdict() {
        return best().verdict();
    }

    public Route route() {
        return best().route();
    }

    /** An id on the page. */
    public String id() {
        return "route-" + route().id();
    }

    /**
     * Whether what was told speaks for it, or all that could be told was told. Who somebody is speaks for nothing yet: everybody
     * has an age and lives somewhere.
     */
    public boolean touched() {
        return best().conditions().stream()
                        .filter(condition -> condition.outcome() == Outcome.HOLDS)
                        .flatMap(condition -> condition.facts().stream())
                        .anyMatch(fact -> !BACKGROUND.contains(fact.value()))
                || best().missing().stream()
                        .allMatch(missing -> missing.fact().judgedBy().isPresent());
    }

    /** What must not wait, or must not wait if it fits: nobody should have to open something to find that out. */
    public boolean urgent() {
        return route().urgent() && verdict() != Verdict.NO;
    }

    public boolean several() {
        return places.size() > 1;
    }

    /** The terms that are counted to a day: shown on top, because they run. */
    public List<CountedTerm> running() {
        return best().terms().stream()
                .filter(term -> term.lastDay().isPresent())
                .toList();
    }

    /** What to say after "Past nu niet, omdat". */
    public Optional<String> because() {
        return best().conditions().stream()
                .filter(condition -> condition.outcome() == Outcome.FAILS)
                .map(Candidate.JudgedCondition::because)
                .findFirst();
    }

    /** The parts of the card of which this is so, each kind of part once. */
    public List<Doubt.About> doubtful(Doubt.Kind kind) {
        return best().doubts().stream()
                .filter(doubt -> doubt.kind() == kind)
                .map(Doubt::about)
                .distinct()
                .sorted()
                .toList();
    }
}
