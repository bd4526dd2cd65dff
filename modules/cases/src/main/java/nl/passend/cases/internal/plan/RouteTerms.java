// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.RouteInPlanView.Door;
import nl.passend.cases.RouteStatus;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.CountedFrom;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Remedy;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.Term;
import nl.passend.pluginapi.rules.RouteId;

/**
 * Counts the terms of a route from the right day: to decide from the day of the application, to disagree from the day the letter
 * was sent. Which door there is differs per law, so nothing is called by one word.
 */
@ApplicationScoped
public class RouteTerms {
    private final LawCatalogue laws;
    private final LegalCalendar calendar;

    @Inject
    public RouteTerms(LawCatalogue laws, LegalCalendar calendar) {
        this.laws = laws;
        this.calendar = calendar;
    }

    /** The last day of the term that runs from this step; empty when the law names none. */
    Optional<LocalDate> due(String route, RouteStatus status, LocalDate on) {
        return switch (status) {
            case APPLIED ->
                find(route).flatMap(found -> found.terms().stream()
                        .filter(term -> term.from() == CountedFrom.APPLICATION)
                        .flatMap(term -> lastDay(term, on).stream())
                        .max(Comparator.naturalOrder()));
            case REFUSED ->
                doors(route, on).stream()
                        .flatMap(door -> door.until().stream())
                        .filter(last -> !last.isBefore(calendar.today()))
                        .min(Comparator.naturalOrder());
            default -> Optional.empty();
        };
    }

    /** The ways to disagree with a letter of that day. */
    List<Door> doors(String route, LocalDate sentOn) {
        return find(route).map(Route::remedies).orElse(List.of()).stream()
                .map(remedy -> door(remedy, sentOn))
                .toList();
    }

    private Door door(Remedy remedy, LocalDate sentOn) {
        Optional<LocalDate> until =
                remedy.term().filter(term -> term.from() == CountedFrom.SENDING).flatMap(term -> lastDay(term, sentOn));
        return new Door(
                remedy.title(), remedy.about(), remedy.to(), remedy.text(), until, until.map(calendar::daysLeft));
    }

    private static Optional<LocalDate> lastDay(Term term, LocalDate from) {
        return term.length().map(length -> length.lastDay(from));
    }

    private Optional<Route> find(String route) {
        return laws.route(new RouteId(route));
    }

    long daysLeft(LocalDate day) {
        return calendar.daysLeft(day);
    }
}
