// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An idea that somebody took from a talk, such as one about situations of others.
 *
 * @param about member whom it is about
 * @param asked member who sees it first; absent when this side may not know of them
 * @param kept false as long as whoever is asked has not said yes: then nobody else knows of it
 * @param on the day on which it was offered, or kept
 * @param mayAnswer whether the one who asks may say yes or no to it
 */
public record IdeaView(
        UUID id,
        UUID about,
        Optional<UUID> asked,
        String words,
        boolean kept,
        LocalDate on,
        boolean mayAnswer,
        long version) {}
