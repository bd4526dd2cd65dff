// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.EditionItem.Place;

/**
 * Writing, reviewing, publishing and taking back. Each call is one transaction, puts itself on record and in the change log, and
 * answers the version as it stands then.
 *
 * <p>All throw {@link nl.passend.kernel.problem.ProblemException}: NOT_FOUND for who does not work on this kind at all or when
 * there is no such version, FORBIDDEN for a step that is somebody else's, {@link EditionProblems} for a step that does not fit,
 * STALE when the version moved on since it was read, INVALID when the content is not right.
 */
public interface Editing {
    /**
     * What is written.
     *
     * @param why one or two sentences that stay with the version
     * @param checkedOn the day on which it was held against its sources
     */
    record Manuscript<T extends Record>(T content, String why, Optional<LocalDate> checkedOn) {}

    /** From which day it counts, and the first day on which it does not any more. */
    record Validity(LocalDate from, Optional<LocalDate> until) {}

    /**
     * Begins a version; the item too when there is none of that name. Who begins it owns a new item.
     *
     * @throws nl.passend.kernel.problem.ProblemException DRAFT_EXISTS when one is being made already
     */
    <T extends Record> Edition<T> begin(EditionKind<T> kind, Place place, Manuscript<T> manuscript);

    /** A DRAFT anew. A stale one tells {@code current} and {@code yours}, field by field. */
    <T extends Record> Edition<T> rewrite(EditionKind<T> kind, UUID edition, long revision, Manuscript<T> manuscript);

    /** Puts a DRAFT forward for review. Who does so answers for it, and so cannot be its reviewer. */
    <T extends Record> Edition<T> submit(EditionKind<T> kind, UUID edition, long revision);

    /**
     * @param note what the reviewer wants to add; may be empty
     * @throws nl.passend.kernel.problem.ProblemException FOUR_EYES for who wrote it or put it forward
     */
    <T extends Record> Edition<T> approve(EditionKind<T> kind, UUID edition, long revision, String note);

    /**
     * Back to DRAFT: the reviewer returns it, or a writer takes it back.
     *
     * @param note what should be different
     */
    <T extends Record> Edition<T> giveBack(EditionKind<T> kind, UUID edition, long revision, String note);

    /** An APPROVED version becomes the newest that counts; the one before counts until the day it begins. */
    <T extends Record> Edition<T> publish(EditionKind<T> kind, UUID edition, long revision, Validity validity);

    /**
     * Takes a PUBLISHED version back, from today; nothing of the item counts after that. The reason stays.
     *
     * @throws nl.passend.kernel.problem.ProblemException INVALID at {@code /reason} while others hold on to it
     */
    <T extends Record> Edition<T> retire(EditionKind<T> kind, UUID edition, long revision, String reason);

    /** Throws a DRAFT away. */
    <T extends Record> void discard(EditionKind<T> kind, UUID edition, long revision);

    /**
     * Takes an item back at once and for good, because whoever it is about asks for it: what was being made is gone, nothing of it
     * counts from today, and every version keeps no more than {@code remains}, without what its writers and reviewers said. Needs
     * no second pair of eyes and asks for no role: who may do so is for the module to say.
     *
     * @param reason stays readable
     */
    <T extends Record> void withdraw(EditionKind<T> kind, Place place, T remains, String reason);
}
