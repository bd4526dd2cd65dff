// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The server of these tests keeps no rights, so what it would say stands here as MariaDB says it. */
class DatabaseRightsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(DatabaseRightsTest.class);

    @Test
    void who_may_do_all_is_let_through_and_nothing_stays_behind() throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            assertThat(DatabaseRights.refusal(connection)).isEmpty();
            assertThat(DatabaseRights.refusal(connection)).isEmpty();
        }

        assertThat(new Sql(DATABASE).list("SHOW TABLES", row -> row.getString(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP", "CREATE TABLE", "ALTER", "CREATE INDEX", "INSERT", "UPDATE", "DELETE"})
    void a_right_that_is_missing_is_told_with_what_to_grant(String denied) throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            assertThat(DatabaseRights.refusal(without(denied, connection)).orElseThrow())
                    .contains("(" + denied + " command denied)", "Grant SELECT, INSERT,")
                    .contains("on the whole schema " + connection.getCatalog() + ".");
        }
    }

    private static Connection without(String denied, Connection connection) {
        return proxy(Connection.class, connection, denied);
    }

    private static <T> T proxy(Class<T> type, Object target, String denied) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            if (method.getName().equals("execute") && given[0].toString().startsWith(denied)) {
                throw new SQLException(denied + " command denied", "42000", 1142);
            }
            try {
                Object answer = method.invoke(target, given);
                return method.getName().equals("createStatement") ? proxy(Statement.class, answer, denied) : answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
