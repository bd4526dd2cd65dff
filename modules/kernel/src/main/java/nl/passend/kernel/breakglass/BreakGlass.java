// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.BreakGlassGrants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.rest.Slice;

/**
 * Who may break the glass, doing it, and judging it afterwards. Which object it is finds the module that knows of objects; that it
 * ends, that it is told and that it is on record is kept here.
 */
public interface BreakGlass {
    Duration USUAL = Duration.ofHours(4);
    Duration LONGEST = BreakGlassGrants.LONGEST;

    enum Readiness {
        READY,
        /** The account has not the right; for them there is no such page. */
        NOT_YOURS,
        /** There is no privacy officer who can be told: then nothing opens. */
        NOBODY_TO_TELL
    }

    /**
     * @param reason why, in words; sealed with the object's key
     * @param alsoTold people to be told at once, besides every privacy officer
     */
    record Opening(
            ObjectType type,
            UUID object,
            String municipality,
            Emergency emergency,
            String reason,
            Duration lasting,
            Collection<UUID> alsoTold) {}

    /** @param note what the privacy officer thought of it */
    record Review(UUID by, Instant at, String note) {}

    /**
     * One try.
     *
     * @param object absent when nothing was opened; then there is no end and no reason either
     * @param reason absent too when the object's key was destroyed
     * @param version for If-Match
     */
    record Use(
            UUID id,
            ObjectType type,
            Optional<UUID> object,
            UUID person,
            Emergency emergency,
            Instant begun,
            Optional<Instant> ends,
            Optional<String> reason,
            Optional<Review> review,
            long version) {}

    Readiness readiness();

    /** How long the current account must wait, after misses, before it may try again. */
    Optional<Duration> mustWait();

    /**
     * Opens, in the running transaction: grant, record and notices, all or nothing.
     *
     * @throws nl.passend.kernel.problem.ProblemException FORBIDDEN when not {@link Readiness#READY}
     */
    Use open(Opening opening);

    /** Puts a try on record that found nothing, and counts it; several in a row are told to the privacy officers. */
    void missed(ObjectType type, Emergency emergency);

    /** What the current user has open by break-glass now, the latest first. */
    List<Use> mine();

    /** The current user is done; ends at once. Does nothing when it had ended, or is someone else's. */
    void end(UUID useId);

    /** Uses on one object, the latest first. The caller has passed the gate. */
    List<Use> on(ObjectType type, UUID object);

    /** Every try, the latest first: for privacy officers, whose look is on record too. */
    Slice<Use> all(Optional<UUID> after, int limit);

    /**
     * A privacy officer says what came of it; saying it anew replaces it.
     *
     * @return the new version
     * @throws nl.passend.kernel.problem.ProblemException STALE when it is no longer at this version; NOT_FOUND when nothing was opened
     */
    long review(UUID useId, String note, long version);
}
