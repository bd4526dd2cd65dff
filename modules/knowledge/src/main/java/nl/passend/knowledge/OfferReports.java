// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** "Dit klopt niet": anybody may say so of an offer that is kept here, and its municipality answers. */
public interface OfferReports {
    /** What the municipality found. */
    enum Answer {
        CHANGED,
        WAS_RIGHT
    }

    /**
     * @param words few, and nothing about a person; may be empty
     * @param answer empty while nobody looked
     */
    record Report(
            UUID id,
            UUID offer,
            String offerName,
            String municipality,
            String words,
            Instant reported,
            Optional<Answer> answer,
            long version) {}

    /**
     * Says that something is wrong. Nothing is kept about who says it.
     *
     * @return empty when there are so many reports that one more helps nobody
     */
    Optional<UUID> report(UUID offer, String words);

    /** Those of the municipalities that the current user may care for: what waits first, then the latest. */
    List<Report> mine();

    /** @throws nl.passend.kernel.problem.ProblemException NOT_FOUND when there is none, or it is of another municipality; STALE */
    Report answer(UUID report, long version, Answer answer);
}
