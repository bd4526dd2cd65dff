// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.persistence.StaleVersion;
import nl.passend.kernel.plugin.PluginView.Saved;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.PluginSettings;
import nl.passend.pluginapi.Setting;

/** Settings in the database. A secret goes in sealed and comes out for the plugin's start only. */
@ApplicationScoped
class StoredSettings {
    private final Sql sql;
    private final Vault vault;
    private final Ids ids;

    @Inject
    StoredSettings(Sql sql, Vault vault, Ids ids) {
        this.sql = sql;
        this.vault = vault;
        this.ids = ids;
    }

    private record Row(UUID id, String name, String value, Optional<SealedText> sealedValue) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    Sql.uuid(row, "id"),
                    row.getString("name"),
                    row.getString("value"),
                    Optional.ofNullable(row.getBytes("sealed")).map(SealedText::new));
        }
    }

    /** What was saved, without the secrets. */
    Saved read(PluginId plugin) {
        var values = new LinkedHashMap<String, String>();
        var secrets = new ArrayList<String>();
        for (Row row : rows(plugin)) {
            if (row.sealedValue().isPresent()) {
                secrets.add(row.name());
            } else {
                values.put(row.name(), row.value());
            }
        }
        return new Saved(version(plugin), values, secrets);
    }

    /** For the plugin itself: what was saved, else the standard. What no longer fits its type is left out. */
    PluginSettings open(PluginId plugin, List<Setting> declared) {
        var values = new LinkedHashMap<String, String>();
        declared.forEach(setting -> setting.standard().ifPresent(standard -> values.put(setting.name(), standard)));
        for (Row row : rows(plugin)) {
            declared.stream()
                    .filter(setting -> setting.name().equals(row.name()))
                    .filter(setting -> setting.secret() == row.sealedValue().isPresent())
                    .findFirst()
                    .map(setting -> text(row))
                    .ifPresent(text -> values.put(row.name(), text));
        }
        values.entrySet().removeIf(value -> declared.stream()
                .anyMatch(setting -> setting.name().equals(value.getKey())
                        && setting.type().problem(value.getValue()).isPresent()));
        return new PluginSettings(values);
    }

    /** Counts the version up. @throws StaleVersion when it is another one */
    void claim(PluginId plugin, long version) {
        int changed = sql.run(
                "UPDATE kernel_plugin SET version = version + 1 WHERE plugin = ? AND version = ?",
                plugin.value(),
                version);
        if (changed == 0) {
            throw new StaleVersion(null);
        }
    }

    void put(PluginId plugin, Setting setting, String value) {
        remove(plugin, setting.name());
        UUID id = ids.next();
        sql.run(
                "INSERT INTO kernel_plugin_setting (id, plugin, name, value, sealed) VALUES (?, ?, ?, ?, ?)",
                id,
                plugin.value(),
                setting.name(),
                setting.secret() ? null : value,
                setting.secret() ? vault.installation().seal(value, cell(id)).bytes() : null);
    }

    void remove(PluginId plugin, String name) {
        sql.run("DELETE FROM kernel_plugin_setting WHERE plugin = ? AND name = ?", plugin.value(), name);
    }

    private long version(PluginId plugin) {
        return sql.one(
                        "SELECT version FROM kernel_plugin WHERE plugin = ?",
                        row -> row.getLong("version"),
                        plugin.value())
                .orElse(1L);
    }

    private List<Row> rows(PluginId plugin) {
        return sql.list(
                "/* plugins */ SELECT id, name, value, sealed FROM kernel_plugin_setting WHERE plugin = ? ORDER BY name",
                Row::of,
                plugin.value());
    }

    private String text(Row row) {
        return row.sealedValue()
                .map(some -> vault.installation().open(some, cell(row.id())))
                .orElse(row.value());
    }

    private static Cell cell(UUID id) {
        return new Cell("kernel_plugin_setting", "sealed", id);
    }
}
