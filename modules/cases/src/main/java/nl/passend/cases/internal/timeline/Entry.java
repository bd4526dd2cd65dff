// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.sharing.Household;

/**
 * A timeline entry in clear.
 *
 * @param author person of the account that wrote it
 * @param toldBy member on whose word; empty for the author's own finding
 * @param answers the entry that this one answers
 * @param asked people of workers who were asked to look at it
 */
public record Entry(
        UUID id,
        EntryKind kind,
        String text,
        LocalDate occurredOn,
        Instant recordedAt,
        UUID author,
        Optional<UUID> toldBy,
        Set<UUID> about,
        Scope scope,
        Optional<UUID> corrects,
        Optional<UUID> answers,
        Set<UUID> asked) {

    /** Whose names are shown with it: who wrote it and who was asked. */
    public Stream<UUID> people() {
        return Stream.concat(Stream.of(author), asked.stream());
    }

    /** An entry about to be written. */
    public record New(
            UUID id,
            EntryKind kind,
            String text,
            LocalDate occurredOn,
            Set<UUID> about,
            Optional<UUID> toldBy,
            Scope scope,
            Optional<UUID> corrects,
            Optional<UUID> answers) {
        /** One that answers nothing. */
        public New(
                UUID id,
                EntryKind kind,
                String text,
                LocalDate occurredOn,
                Set<UUID> about,
                Optional<UUID> toldBy,
                Scope scope,
                Optional<UUID> corrects) {
            this(id, kind, text, occurredOn, about, toldBy, scope, corrects, Optional.empty());
        }

        Household.Row rowBy(UUID author) {
            return new Household.Row(kind.part(), about, author, toldBy, scope);
        }
    }

    /** Where an entry stands, newest first: the key of the page that begins after it. */
    public record Place(LocalDate occurredOn, UUID id) {
        /** @return empty when the text is no key of ours */
        public static Optional<Place> parse(String text) {
            try {
                int split = text.indexOf('_');
                return split < 0
                        ? Optional.empty()
                        : Optional.of(new Place(
                                LocalDate.parse(text.substring(0, split)), UUID.fromString(text.substring(split + 1))));
            } catch (DateTimeException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public String toString() {
            return occurredOn + "_" + id;
        }
    }

    Place place() {
        return new Place(occurredOn, id);
    }
}
