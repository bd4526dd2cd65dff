// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.EditionItem.Place;

/**
 * Who keeps an item up to date: the one to ask when it does not fit any more. Whoever owns it is somebody who writes; nobody is
 * possible too, and is said where it is read. It is a fact and no text, so it changes at once and without a second pair of eyes.
 */
public interface EditionOwners {
    /** @param person id of the person, not of the account */
    record Candidate(UUID person, String name) {}

    /** Those who may keep items of this kind: who writes them and has an open account. By name, one SQL statement. */
    List<Candidate> candidates(EditionKind<?> kind);

    /**
     * Gives an item to somebody else, or to nobody. By a writer of this kind, or by whoever owns it until now. Nothing happens,
     * and nothing is put on record, when it is theirs already.
     *
     * @throws nl.passend.kernel.problem.ProblemException NOT_FOUND for who has nothing to do with this kind or when there is no such
     *     item, FORBIDDEN for who only reviews, INVALID ({@code /person}) when the new owner does not write, STALE when somebody else
     *     handed it over just then
     */
    void handOver(EditionKind<?> kind, Place place, Optional<UUID> to);

    /**
     * As {@link #handOver(EditionKind, Place, Optional)}, by somebody who looked at who owned it.
     *
     * @throws nl.passend.kernel.problem.ProblemException STALE also when it has another owner than {@code seen}
     */
    void handOver(EditionKind<?> kind, Place place, Optional<UUID> seen, Optional<UUID> to);

    /**
     * Who owns it, for who may hand it over.
     *
     * @throws nl.passend.kernel.problem.ProblemException NOT_FOUND or FORBIDDEN for others
     */
    Optional<UUID> ownerOf(EditionKind<?> kind, Place place);
}
