// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.json.Json;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.kernel.persistence.OwnTransaction;
import nl.passend.kernel.persistence.Sql;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.PluginStore;

/** The rows of one plugin. The lock on the plugin's own row makes two writers take turns, so that neither passes the quota. */
final class StoredItems implements PluginStore {
    private static final int MOST_KEYS = 1_000;

    private final PluginId plugin;
    private final DataSource dataSource;
    private final Sql sql;
    private final Clock clock;

    StoredItems(PluginId plugin, DataSource dataSource, Sql sql, Clock clock) {
        this.plugin = plugin;
        this.dataSource = dataSource;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Optional<String> find(String key) {
        return sql.one(
                "/* plugins */ SELECT json FROM kernel_plugin_item WHERE plugin = ? AND item = ?",
                row -> row.getString("json"),
                plugin.value(),
                checked(key));
    }

    @Override
    public void put(String key, String json) {
        int bytes = json.getBytes(StandardCharsets.UTF_8).length;
        checkValue(key, json, bytes);
        try {
            OwnTransaction.run(dataSource, connection -> {
                if (othersOf(connection, checked(key)) + bytes > QUOTA) {
                    throw new StoreIsFull("Plugin " + plugin + " keeps more than " + QUOTA + " bytes.");
                }
                return write(connection, key, json, bytes);
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void remove(String key) {
        sql.run(
                "/* plugins */ DELETE FROM kernel_plugin_item WHERE plugin = ? AND item = ?",
                plugin.value(),
                checked(key));
    }

    @Override
    public List<String> keys(String prefix) {
        return sql.list(
                "/* plugins */ SELECT item FROM kernel_plugin_item WHERE plugin = ? AND LEFT(item, ?) = ? ORDER BY item LIMIT "
                        + MOST_KEYS,
                row -> row.getString("item"),
                plugin.value(),
                prefix.length(),
                prefix);
    }

    private long othersOf(Connection connection, String key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(
                        "/* plugins */ SELECT plugin FROM kernel_plugin WHERE plugin = ? FOR UPDATE");
                PreparedStatement sum = connection.prepareStatement(
                        "/* plugins */ SELECT COALESCE(SUM(bytes), 0) FROM kernel_plugin_item WHERE plugin = ? AND item <> ?")) {
            lock.setString(1, plugin.value());
            lock.executeQuery().close();
            sum.setString(1, plugin.value());
            sum.setString(2, key);
            try (ResultSet row = sum.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private int write(Connection connection, String key, String json, int bytes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                /* plugins */ INSERT INTO kernel_plugin_item (plugin, item, json, bytes, changed_at) VALUES (?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE json = VALUES(json), bytes = VALUES(bytes), changed_at = VALUES(changed_at)
                """)) {
            statement.setString(1, plugin.value());
            statement.setString(2, key);
            statement.setString(3, json);
            statement.setInt(4, bytes);
            statement.setObject(5, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
            return statement.executeUpdate();
        }
    }

    private static String checked(String key) {
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A key has 1 to " + LONGEST_KEY + " characters, not " + key.length());
        }
        return key;
    }

    private static void checkValue(String key, String json, int bytes) {
        if (bytes > LARGEST_VALUE) {
            throw new IllegalArgumentException(key + " has " + bytes + " bytes; at most " + LARGEST_VALUE + " fit");
        }
        try (var parser = Json.createReader(new StringReader(json))) {
            parser.readValue();
        } catch (JsonParsingException e) {
            throw new IllegalArgumentException(key + " is not JSON", e);
        }
    }
}
