// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.problem.ProblemType;

/**
 * What people write under an article: public at once, withdrawn by the writer in one click, removed by a moderator with a reason that
 * stays. They live exactly as long as the article.
 */
public interface Reactions {
    /** The extension {@code retryAfter} says after how many seconds. */
    ProblemType TOO_FAST = new ProblemType(
            "urn:passend:problem:knowledge:too-many-reactions",
            429,
            "U schreef kort geleden al een paar keer. Wacht even en probeer het dan weer.");

    ProblemType SAID_BEFORE = new ProblemType(
            "urn:passend:problem:knowledge:reaction-said-before", 409, "Deze tekst staat er al. Een keer is genoeg.");

    /**
     * @param name as the writer wants to be called
     * @param words empty when it was removed
     * @param removedBecause why a moderator removed it
     * @param mine of who asks
     */
    record Reaction(
            UUID id,
            String article,
            String name,
            Optional<String> words,
            Instant writtenAt,
            Optional<String> removedBecause,
            boolean mine) {}

    /** @param reasons what people said who reported it */
    record Reported(Reaction reaction, List<String> reasons) {
        public Reported {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param name as the writer wants to be called; kept for the next time
     * @param accepts the house rules; needed once
     * @param looked the writer has seen that everybody can read it, with what the check points at
     * @param address where the request came from; not kept
     */
    record NewReaction(UUID id, String words, String name, boolean accepts, boolean looked, String address) {}

    /** Whether there is an article that counts today, and so something to react to. */
    boolean isOpen(String article);

    /** The oldest first; empty when there is no such article. Two statements. */
    List<Reaction> under(String article);

    /** How this user was called the last time; empty when they never wrote and the house rules are still to be accepted. */
    Optional<String> myName();

    /**
     * @throws nl.passend.kernel.problem.ProblemException NOT_FOUND without such an article, INVALID with every field, TRACES-FOUND when the
     *     check found something and nobody looked, SAID_BEFORE, TOO_FAST
     */
    Reaction write(String article, NewReaction reaction);

    /** Whatever is wrong with it, without writing anything. As {@link #write}, but for the check. */
    void test(String article, NewReaction reaction);

    /** Gone at once, as if it never stood there. */
    void withdraw(UUID id);

    /** Anybody may, also without an account; once each. */
    void report(UUID id, String reason, String address);

    Optional<Reaction> find(UUID id);

    /** @return whether this user removes what breaks the house rules */
    boolean moderates();

    /** What was reported and still stands, the longest waiting first. */
    List<Reported> reported();

    /** The text is gone; that something stood there, and why it went, stays. */
    void remove(UUID id, String reason);

    /** It may stand; the reports go. */
    void keep(UUID id);

    /** Everything this user wrote, the oldest first. */
    List<Reaction> mine();

    /** Erases everything this user wrote, and how they were called. */
    void eraseMine();
}
