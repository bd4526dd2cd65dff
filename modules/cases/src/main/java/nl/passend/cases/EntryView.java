// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the timeline.
 *
 * @param author given name of who wrote it; absent when that is closed
 * @param toldBy the member on whose word; absent for the author's own finding
 * @param about members that may be seen
 * @param corrects the entry that this one puts right
 * @param answers the entry that this one answers
 * @param asked given names of the workers who were asked to look at it, when this side may know them
 */
public record EntryView(
        UUID id,
        String kind,
        String text,
        LocalDate occurredOn,
        Instant recordedAt,
        Optional<String> author,
        Optional<UUID> toldBy,
        List<UUID> about,
        boolean teamOnly,
        Optional<UUID> corrects,
        Optional<UUID> answers,
        List<String> asked) {}
