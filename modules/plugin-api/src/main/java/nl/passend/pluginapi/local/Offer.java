// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/**
 * Something that helps, that exists here, with who gives it and where. Shaped after the Human Services Data Specification 3
 * (organisation, service, service at location, schedule), so that a directory kept elsewhere can be mapped one to one.
 *
 * @param id unique among the offers of its giver
 * @param summary what happens there, in two or three plain sentences
 * @param howToStart the first step: whom to call, what to bring, whether a decision is needed first
 * @param cost what people pay, in words; empty when it costs nothing
 * @param waitingTime empty when nobody measured it
 * @param routes along which one gets it; empty when no decision is needed
 * @param fits whom it is for, as a condition on facts; {@link #FOR_EVERYBODY} when for all
 */
public record Offer(
        String id,
        OfferKind kind,
        String name,
        String summary,
        Organisation organisation,
        List<AtLocation> locations,
        String howToStart,
        Optional<String> cost,
        Optional<WaitingTime> waitingTime,
        Set<RouteId> routes,
        Condition fits,
        Source source) {
    /** The condition that always holds. */
    public static final Condition FOR_EVERYBODY = new Condition.All(List.of());

    public Offer {
        Checks.slug(id, "id of an offer");
        Checks.given(kind, "kind of offer " + id);
        Checks.line(name, "name of offer " + id);
        Checks.paragraph(summary, "summary of offer " + id);
        Checks.given(organisation, "organisation of offer " + id);
        locations = Checks.list(locations, 50, "locations of offer " + id);
        Checks.paragraph(howToStart, "howToStart of offer " + id);
        Checks.line(cost, "cost of offer " + id);
        Checks.given(waitingTime, "waitingTime of offer " + id);
        routes = Set.copyOf(Checks.list(routes, "routes of offer " + id));
        Checks.given(fits, "fits of offer " + id);
        Checks.given(source, "source of offer " + id);
    }

    /**
     * Who gives it.
     *
     * @param phone general number
     */
    public record Organisation(String name, String phone, Optional<URI> page) {
        public Organisation {
            Checks.line(name, "name of an organisation");
            Checks.phone(phone, "phone of " + name);
            page = web(page, name);
        }
    }

    /**
     * Where one gets it.
     *
     * @param place such as {@code Buurthuis De Schakel, Rivertown}
     * @param schedule when it is open there; empty when that differs
     */
    public record AtLocation(String place, Optional<String> phone, List<Opening> schedule) {
        public AtLocation {
            Checks.line(place, "place");
            Checks.given(phone, "phone of " + place).ifPresent(number -> Checks.phone(number, "phone of " + place));
            schedule = Checks.list(schedule, 20, "schedule of " + place);
        }
    }

    /**
     * Some days with one time. What closes earlier than it opens, closes the next day.
     *
     * @param days at least one
     */
    public record Opening(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
        public Opening {
            days = Set.copyOf(Checks.list(days, "days"));
            if (days.isEmpty()) {
                throw new IllegalArgumentException("An opening is on at least one day.");
            }
            Checks.given(from, "from");
            Checks.given(until, "until");
        }
    }

    /**
     * How long people wait. A waiting time without its day is worth nothing, so the day is part of it.
     *
     * @param weeks 0 when one can start at once
     */
    public record WaitingTime(int weeks, LocalDate measuredOn) {
        public WaitingTime {
            if (weeks < 0 || weeks > 520) {
                throw new IllegalArgumentException("Weeks of waiting are 0 to 520, not " + weeks);
            }
            Checks.given(measuredOn, "measuredOn");
        }
    }

    private static Optional<URI> web(Optional<URI> page, String what) {
        Checks.given(page, "page of " + what).ifPresent(address -> {
            if (!"https".equals(address.getScheme()) || address.toString().length() > Checks.PARAGRAPH) {
                throw new IllegalArgumentException("page of " + what + " is not an address with https");
            }
        });
        return page;
    }
}
