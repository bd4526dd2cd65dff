// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.EditionItem.Place;

/**
 * Reading what editors publish. Every answer is one SQL statement, whatever the number of items and versions, and needs no
 * transaction; the very first question about a kind also takes over what came in the jar.
 */
public interface Editions {
    /** What counts on this day, by slug; of one slug first the one for everybody. */
    <T extends Record> List<Edition<T>> published(EditionKind<T> kind, LocalDate day);

    /**
     * As {@link #published(EditionKind, LocalDate)}, and with them what was put forward and waits to be read or published. For a
     * module that lets a fact in it count at once, as that something ended; its text is not for readers yet.
     */
    <T extends Record> List<Edition<T>> publishedOrPutForward(EditionKind<T> kind, LocalDate day);

    /**
     * Every item with this slug, for everybody and local: what counts on this day.
     *
     * @return empty when nothing of that name counts
     */
    <T extends Record> List<Edition<T>> published(EditionKind<T> kind, String slug, LocalDate day);

    /** What counted last until a day after {@code since} and has counted no more since; the last to end first. */
    <T extends Record> List<Edition<T>> ended(EditionKind<T> kind, LocalDate since, LocalDate day);

    /** What is being written, reviewed or waits to be published, the oldest first; nothing for who does not work on this kind. */
    <T extends Record> List<Edition<T>> beingMade(EditionKind<T> kind);

    /** Every version, the newest first; without the one that is being made for who does not work on this kind. */
    <T extends Record> List<Edition<T>> versions(EditionKind<T> kind, Place place);

    /** As {@link #versions}, one of them. */
    <T extends Record> Optional<Edition<T>> version(EditionKind<T> kind, Place place, int number);
}
