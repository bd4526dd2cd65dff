// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.changes.ChangeFollower;
import nl.passend.kernel.persistence.Sql;

/**
 * Throws changes away a quarter of a year after they happened, so that the log does not grow for ever and nobody can read back from it
 * who worked when. What a follower has still to hear stays, and so does the last one: numbers go on from it. A follower that comes with
 * a later version hears what is left.
 */
@ApplicationScoped
class ForgetChanges implements Housekeeping {
    private static final Duration LIFE = Duration.ofDays(90);
    /** As many as go in one statement: what writes the log at the same time waits for no more. */
    private static final int BATCH = 5_000;

    private final Iterable<ChangeFollower> followers;
    private final NumberedChanges changes;
    private final Sql sql;
    private final Clock clock;

    @Inject
    ForgetChanges(@Any Instance<ChangeFollower> followers, NumberedChanges changes, Sql sql, Clock clock) {
        this((Iterable<ChangeFollower>) followers, changes, sql, clock);
    }

    ForgetChanges(Iterable<ChangeFollower> followers, NumberedChanges changes, Sql sql, Clock clock) {
        this.followers = followers;
        this.changes = changes;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        long keepFrom = Math.min(firstAfter(clock.instant().minus(LIFE)).orElse(Long.MAX_VALUE), changes.last());
        for (ChangeFollower follower : followers) {
            keepFrom = Math.min(keepFrom, changes.reached(follower) + 1);
        }
        int gone;
        do {
            gone = sql.run("/* sequencer */ DELETE FROM kernel_change_log WHERE number < ? LIMIT " + BATCH, keepFrom);
        } while (gone == BATCH);
    }

    /** By number, which no more than seconds separate from the order in which they happened; the oldest are looked at first. */
    private Optional<Long> firstAfter(Instant moment) {
        return sql.one(
                "/* sequencer */ SELECT number FROM kernel_change_log WHERE number IS NOT NULL AND occurred >= ?"
                        + " ORDER BY number LIMIT 1",
                row -> row.getLong("number"),
                moment);
    }
}
