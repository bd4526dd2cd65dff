// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who does what, and by when.
 *
 * @param worker person who does it, when it is a worker
 * @param member who does it, when it is someone of the household
 * @param who name of who does it; absent when nobody said so, or when it is closed
 * @param goal what it serves
 * @param done the day on which it was done
 * @param overdue whether its day has passed
 * @param mayChange whether the one who asks may
 * @param version for If-Match
 */
public record ActionView(
        UUID id,
        String what,
        Optional<UUID> worker,
        Optional<UUID> member,
        Optional<String> who,
        Optional<LocalDate> due,
        List<UUID> about,
        Optional<UUID> goal,
        Optional<LocalDate> done,
        boolean overdue,
        boolean mayChange,
        long version) {}
