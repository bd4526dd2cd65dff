// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** A database that is gone as soon as a number of statements that change tables have been done, as for a process that was killed. */
final class CutOffDatabase {
    private static final Pattern ONLY_ASKS = Pattern.compile("(?i)\\s*(SELECT|SHOW|SET|USE)\\b.*", Pattern.DOTALL);
    private static final Set<String> HANDS_OUT = Set.of("getConnection", "createStatement");

    private final List<Connection> connections = new ArrayList<>();
    private int left;

    private CutOffDatabase(int left) {
        this.left = left;
    }

    static DataSource after(int statements, DataSource database) {
        return new CutOffDatabase(statements).proxy(DataSource.class, database);
    }

    private <T> T proxy(Class<T> type, Object target) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            boolean changes = given != null
                    && method.getName().startsWith("execute")
                    && given[0] instanceof String sql
                    && !ONLY_ASKS.matcher(sql).matches();
            if (left <= 0
                    && !method.getName().equals("close")
                    && !method.getName().equals("isClosed")) {
                throw new SQLException("The database is gone");
            }
            Object answer;
            try {
                answer = method.invoke(target, given);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            if (changes && --left <= 0) {
                end();
            }
            if (HANDS_OUT.contains(method.getName())) {
                return method.getReturnType() == Connection.class
                        ? proxy(Connection.class, remembered((Connection) answer))
                        : proxy(Statement.class, answer);
            }
            return answer;
        }));
    }

    private Connection remembered(Connection connection) {
        connections.add(connection);
        return connection;
    }

    /** What a connection holds, such as a lock, is given back when its process ends. */
    private void end() throws SQLException {
        for (Connection connection : connections) {
            connection.close();
        }
        connections.clear();
    }
}
