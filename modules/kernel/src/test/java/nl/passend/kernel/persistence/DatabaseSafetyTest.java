// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatabaseSafetyTest {
    private final DataSource database = TestDatabase.fresh(DatabaseSafetyTest.class);

    @Test
    void a_database_set_as_the_product_sets_it_is_safe() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(DatabaseSafety.refusals(connection)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "innodb_snapshot_isolation, ON, OFF",
        "innodb_flush_log_at_trx_commit, 1, 2",
        "sql_mode, 'STRICT_TRANS_TABLES', ''"
    })
    void an_unsafe_setting_is_refused_in_one_sentence(String variable, String safe, String unsafe) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            set(statement, variable, unsafe);
            try {
                assertThat(DatabaseSafety.refusals(connection))
                        .hasSize(1)
                        .first()
                        .asString()
                        .contains(variable);
            } finally {
                set(statement, variable, safe);
            }
        }
    }

    @Test
    void a_schema_in_latin1_is_refused() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER DATABASE CHARACTER SET latin1");

            assertThat(DatabaseSafety.refusals(connection))
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("utf8mb4");
            statement.execute("ALTER DATABASE CHARACTER SET utf8mb4");
        }
    }

    @Test
    void connections_must_read_committed() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            assertThat(DatabaseSafety.connectionRefusal(connection)).isPresent();

            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(DatabaseSafety.connectionRefusal(connection)).isEmpty();
        }
    }

    private static void set(Statement statement, String variable, String value) throws SQLException {
        statement.execute("SET GLOBAL " + variable + " = " + (value.matches("\\d+") ? value : "'" + value + "'"));
    }
}
