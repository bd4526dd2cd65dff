// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    private static final DataSource DATABASE = TestDatabase.fresh(TestDatabaseTest.class, "kernel");

    @Test
    void is_set_as_the_product_sets_it() throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT @@character_set_database, @@tx_isolation, @@innodb_snapshot_isolation,"
                                + " @@innodb_flush_log_at_trx_commit, @@autocommit")) {

            row.next();

            assertThat(row.getString(1)).isEqualTo("utf8mb4");
            assertThat(row.getString(2)).isEqualTo("READ-COMMITTED");
            assertThat(row.getInt(3)).isEqualTo(1);
            assertThat(row.getInt(4)).isEqualTo(1);
            assertThat(row.getInt(5)).isEqualTo(1);
        }
    }

    @Test
    void a_second_run_of_the_migrations_does_nothing() throws SQLException {
        TestDatabase.migrate(DATABASE, "kernel");

        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM kernel_schema_history WHERE NOT success")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }
}
