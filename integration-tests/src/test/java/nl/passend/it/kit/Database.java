// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The product's database seen by its administrator: to look at what is really stored, and to tamper with it. */
public final class Database implements AutoCloseable {
    private final String url;
    private final String password;
    private final Connection connection;

    private Database(String url, String password) throws SQLException {
        this.url = url;
        this.password = password;
        this.connection = DriverManager.getConnection(url, "root", password);
    }

    public static Database of(Product product) {
        try {
            Properties properties = new Properties();
            try (var in = Files.newBufferedReader(product.home().resolve("run/database.properties"))) {
                properties.load(in);
            }
            Path password = product.home().resolve("keys/database-root.txt");
            return new Database(
                    "jdbc:mariadb://127.0.0.1:" + properties.getProperty("port") + "/passend",
                    Files.readString(password).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return url;
    }

    /** Of its administrator. */
    public String password() {
        return password;
    }

    public int update(String sql) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The first column of every row. */
    public List<String> column(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Every row, each value as text. */
    public List<String[]> rows(String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String[]> found = new ArrayList<>();
            int width = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                String[] row = new String[width];
                for (int i = 0; i < width; i++) {
                    row[i] = rows.getString(i + 1);
                }
                found.add(row);
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public long number(String sql) {
        return Long.parseLong(column(sql).get(0));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
