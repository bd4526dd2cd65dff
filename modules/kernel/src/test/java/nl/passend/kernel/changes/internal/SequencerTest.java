// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.changes.ChangeFollower;
import nl.passend.kernel.persistence.NamedLock;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SequencerTest {
    private static final DataSource DATABASE = TestDatabase.fresh(SequencerTest.class, "kernel");

    private final Sql sql = new Sql(DATABASE);
    private final Numbering numbering = new Numbering(DATABASE);
    private final NumberedChanges changes = new NumberedChanges(sql);

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM kernel_change_log");
        sql.run("DELETE FROM kernel_change_follower");
    }

    @Test
    void a_late_commit_is_never_missed() throws SQLException {
        try (Connection slow = DATABASE.getConnection();
                Connection quick = DATABASE.getConnection()) {
            slow.setAutoCommit(false);
            insert(slow, id(1));
            insert(quick, id(2));
            numbering.run();
            long seen = changes.last();

            slow.commit();
            numbering.run();

            assertThat(seen).isEqualTo(1);
            assertThat(changes.after(seen, 10)).extracting(Change::id).containsExactly(id(1));
        }
    }

    @Test
    void numbers_have_no_gaps() throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            for (int i = 1; i <= 1_234; i++) {
                insert(connection, id(i));
            }
        }

        while (numbering.run() > 0) {
            // a batch at a time
        }

        List<Change> all = changes.after(0, 2_000);
        assertThat(all).hasSize(1_234);
        assertThat(all.get(1_233).number() - all.get(0).number()).isEqualTo(1_233);
        assertThat(all.get(0).ids()).containsEntry("part", "timeline");
    }

    @Test
    void a_follower_goes_on_where_it_was_and_one_that_fails_does_not_hold_up_the_others() throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            insert(connection, id(1));
            insert(connection, id(2));
        }
        numbering.run();
        Recorder good = new Recorder("good", 0);
        Recorder failsOnce = new Recorder("fails-once", 1);
        Followers followers = new Followers(List.<ChangeFollower>of(failsOnce, good), changes, sql);

        followers.goOn();
        followers.goOn();

        assertThat(good.heard).containsExactly(id(1), id(2));
        assertThat(failsOnce.heard).containsExactly(id(1), id(2));
    }

    @Test
    void one_node_at_a_time_holds_the_lock() throws SQLException {
        try (NamedLock one = new NamedLock(DATABASE, "test", "sequencer");
                NamedLock other = new NamedLock(DATABASE, "test", "sequencer")) {
            assertThat(one.hold()).isTrue();
            assertThat(other.hold()).isFalse();
            assertThat(one.hold()).isTrue();

            one.release();

            assertThat(other.hold()).isTrue();
        }
    }

    /** Fails at its second change, as often as told. */
    private static final class Recorder implements ChangeFollower {
        private final String name;
        private final List<UUID> heard = new ArrayList<>();
        private int failures;

        Recorder(String name, int failures) {
            this.name = name;
            this.failures = failures;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public void follow(Change change) {
            if (heard.size() == 1 && failures-- > 0) {
                throw new IllegalStateException();
            }
            heard.add(change.id());
        }
    }

    private static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, n);
    }

    private static void insert(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO kernel_change_log (id, type, version, aggregate_id, occurred, actor_person, ids)"
                        + " VALUES (?, 'case-file.changed', 1, ?, '2026-11-22 10:00:00', ?, '{\"part\":\"timeline\"}')")) {
            for (int i = 1; i <= 3; i++) {
                insert.setString(i, id.toString());
            }
            insert.executeUpdate();
        }
    }
}
