// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.standin;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.standin.StandIns.StandIn;

/** From one to the next, since who stands in can be away too. Also two who stand in for each other come to an end. */
final class Chain {
    private Chain() {}

    static Set<UUID> of(
            UUID person,
            Collection<StandIn> standing,
            LocalDate day,
            Function<StandIn, UUID> from,
            Function<StandIn, UUID> to) {
        Set<UUID> found = new LinkedHashSet<>();
        Deque<UUID> ahead = new ArrayDeque<>(Set.of(person));
        while (!ahead.isEmpty()) {
            UUID next = ahead.poll();
            standing.stream()
                    .filter(one -> one.isOn(day) && from.apply(one).equals(next))
                    .map(to)
                    .filter(other -> !other.equals(person) && found.add(other))
                    .forEach(ahead::add);
        }
        return found;
    }

    /** Those of them who are there that day; all of them when nobody is. */
    static Set<UUID> present(Set<UUID> people, Collection<StandIn> standing, LocalDate day) {
        Set<UUID> there = people.stream()
                .filter(person -> standing.stream()
                        .noneMatch(one -> one.isOn(day) && one.absent().equals(person)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return there.isEmpty() ? people : there;
    }
}
