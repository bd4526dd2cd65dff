// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.changes.ChangeFollower;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.Incidents;

/** Leads each durable follower on from where it was. Called by the node that holds the sequencer's lock, and no other. */
@ApplicationScoped
class Followers {
    private static final Logger LOG = System.getLogger(Followers.class.getName());
    private static final int BATCH = 100;

    private final Iterable<ChangeFollower> followers;
    private final NumberedChanges changes;
    private final Sql sql;

    @Inject
    Followers(@Any Instance<ChangeFollower> followers, NumberedChanges changes, Sql sql) {
        this((Iterable<ChangeFollower>) followers, changes, sql);
    }

    Followers(Iterable<ChangeFollower> followers, NumberedChanges changes, Sql sql) {
        this.followers = followers;
        this.changes = changes;
        this.sql = sql;
    }

    /** @return whether one of them may have more to hear */
    boolean goOn() {
        boolean more = false;
        for (ChangeFollower follower : followers) {
            more |= lead(follower);
        }
        return more;
    }

    private boolean lead(ChangeFollower follower) {
        long position = changes.reached(follower);
        List<Change> next = changes.after(position, BATCH);
        long reached = position;
        boolean failed = false;
        try {
            for (Change change : next) {
                follower.follow(change);
                reached = change.number();
            }
        } catch (RuntimeException e) {
            // One follower that cannot go on must not hold up the others; it meets this change again next time.
            failed = true;
            LOG.log(Level.WARNING, "{0} cannot follow: {1}", follower.name(), Incidents.describe(e));
        }
        if (reached > position) {
            sql.run(
                    "/* sequencer */ INSERT INTO kernel_change_follower (name, number) VALUES (?, ?)"
                            + " ON DUPLICATE KEY UPDATE number = VALUES(number)",
                    follower.name(),
                    reached);
        }
        return !failed && next.size() == BATCH;
    }
}
