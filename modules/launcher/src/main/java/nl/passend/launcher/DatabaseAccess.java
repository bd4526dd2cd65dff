// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** How to reach the database: what the application gets as PASSEND_DB_URL, _USER and _PASSWORD. */
record DatabaseAccess(String url, String user, String password) {
    static DatabaseAccess own(Map<String, String> environment) {
        return new DatabaseAccess(
                environment.get("PASSEND_DB_URL"),
                environment.getOrDefault("PASSEND_DB_USER", "passend"),
                environment.getOrDefault("PASSEND_DB_PASSWORD", ""));
    }

    static DatabaseAccess embedded(int port, String password) {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/passend", "passend", password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    Map<String, String> asEnvironment() {
        return Map.of("PASSEND_DB_URL", url, "PASSEND_DB_USER", user, "PASSEND_DB_PASSWORD", password);
    }
}
