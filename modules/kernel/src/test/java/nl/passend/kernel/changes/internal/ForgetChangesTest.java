// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.changes.ChangeFollower;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ForgetChangesTest {
    private static final DataSource DATABASE = TestDatabase.fresh(ForgetChangesTest.class, "kernel");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Sql sql = new Sql(DATABASE);
    private final NumberedChanges changes = new NumberedChanges(sql);
    private final Numbering numbering = new Numbering(DATABASE);

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM kernel_change_log");
        sql.run("DELETE FROM kernel_change_follower");
    }

    @Test
    void what_happened_more_than_ninety_days_ago_goes() throws SQLException {
        happened(1, 200);
        happened(2, 91);
        happened(3, 89);
        happened(4, 0);

        tidy();

        assertThat(numbers()).containsExactly(3L, 4L);
    }

    @Test
    void what_a_follower_has_still_to_hear_stays() throws SQLException {
        happened(1, 200);
        happened(2, 150);
        happened(3, 0);
        sql.run("INSERT INTO kernel_change_follower (name, number) VALUES ('slow', 1)");

        tidy(follower("slow"));

        assertThat(numbers()).containsExactly(2L, 3L);
    }

    @Test
    void a_follower_that_heard_nothing_yet_keeps_everything() throws SQLException {
        happened(1, 200);
        happened(2, 0);

        tidy(follower("new"));

        assertThat(numbers()).containsExactly(1L, 2L);
    }

    @Test
    void numbers_go_on_when_everything_is_old() throws SQLException {
        happened(1, 200);
        happened(2, 200);

        tidy();
        happened(3, 0);

        assertThat(numbers()).containsExactly(2L, 3L);
    }

    @Test
    void an_empty_log_and_one_without_numbers_are_left_alone() {
        insert(1, 200);

        tidy();

        assertThat(sql.one("SELECT COUNT(*) AS n FROM kernel_change_log", row -> row.getLong("n")))
                .contains(1L);
    }

    private void tidy(ChangeFollower... followers) {
        new ForgetChanges(List.of(followers), changes, sql, Clock.fixed(NOW, ZoneOffset.UTC)).tidy();
    }

    private List<Long> numbers() {
        return changes.after(0, 100).stream().map(Change::number).toList();
    }

    private void happened(int n, int daysAgo) throws SQLException {
        insert(n, daysAgo);
        numbering.run();
    }

    private void insert(int n, int daysAgo) {
        UUID id = new UUID(0x0190_0000_0000_7000L, n);
        sql.run(
                "INSERT INTO kernel_change_log (id, type, version, aggregate_id, occurred, actor_person, ids)"
                        + " VALUES (?, 'case-file.changed', 1, ?, ?, ?, '{}')",
                id,
                id,
                NOW.minus(Duration.ofDays(daysAgo)),
                id);
    }

    private static ChangeFollower follower(String name) {
        return new ChangeFollower() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void follow(Change change) {
                throw new AssertionError("Nobody is led here");
            }
        };
    }
}
