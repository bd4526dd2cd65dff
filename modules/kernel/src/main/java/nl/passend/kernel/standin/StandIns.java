// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.standin;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who does the work of whom while that one is away. It opens nothing: a stand-in enters by their own grants or not at all. Who chose
 * and who may end it is asked of whoever calls this.
 */
public interface StandIns {
    /**
     * @param team in which it was agreed; both are in it
     * @param absent person who is away
     * @param standIn person who does the work meanwhile
     * @param until the last day
     */
    record StandIn(UUID id, UUID team, UUID absent, UUID standIn, LocalDate from, LocalDate until) {
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** Those that count today or later, the earliest first; one statement. */
    List<StandIn> standing();

    /**
     * As {@link #standing}, from memory, for a page that has no statement to spare: read once and again after a change. They were
     * agreed in this process, since there is no other.
     */
    List<StandIn> remembered();

    /** @param toldBy person */
    void begin(StandIn standIn, UUID toldBy);

    /** Ends it now. */
    void end(StandIn standIn);

    /**
     * For whom somebody does the work on a day: also for whoever was to be covered by one who is away themself.
     *
     * @param standing as {@link #standing} told
     */
    static Set<UUID> coveredBy(UUID person, Collection<StandIn> standing, LocalDate day) {
        return Chain.of(person, standing, day, StandIn::standIn, StandIn::absent);
    }

    /** The last day on which somebody who is away that day is away. */
    static Optional<LocalDate> awayUntil(UUID person, Collection<StandIn> standing, LocalDate day) {
        return standing.stream()
                .filter(one -> one.absent().equals(person) && one.isOn(day))
                .map(StandIn::until)
                .max(Comparator.naturalOrder());
    }

    /**
     * Who does the work of somebody on a day; empty when nobody does, and so they do it themself.
     *
     * @param standing as {@link #standing} told
     */
    static Set<UUID> insteadOf(UUID person, Collection<StandIn> standing, LocalDate day) {
        Set<UUID> all = Chain.of(person, standing, day, StandIn::absent, StandIn::standIn);
        return Chain.present(all, standing, day);
    }
}
