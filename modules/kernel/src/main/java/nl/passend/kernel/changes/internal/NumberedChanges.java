// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.changes.ChangeFollower;
import nl.passend.kernel.persistence.Sql;

/** Reads the change log back, by number. */
@ApplicationScoped
class NumberedChanges {
    private final Sql sql;

    @Inject
    NumberedChanges(Sql sql) {
        this.sql = sql;
    }

    long last() {
        return sql.one(
                        "/* sequencer */ SELECT COALESCE(MAX(number), 0) AS last FROM kernel_change_log",
                        row -> row.getLong("last"))
                .orElse(0L);
    }

    /** The number of the change that a follower has heard last, 0 when it has heard none. */
    long reached(ChangeFollower follower) {
        return sql.one(
                        "/* sequencer */ SELECT number FROM kernel_change_follower WHERE name = ?",
                        row -> row.getLong("number"),
                        follower.name())
                .orElse(0L);
    }

    /** Changes with a higher number, in order. */
    List<Change> after(long number, int limit) {
        return sql.list(
                "/* sequencer */ SELECT * FROM kernel_change_log WHERE number > ? ORDER BY number LIMIT ?",
                NumberedChanges::read,
                number,
                limit);
    }

    private static Change read(ResultSet row) throws SQLException {
        return new Change(
                Sql.uuid(row, "id"),
                row.getLong("number"),
                row.getString("type"),
                row.getInt("version"),
                Sql.uuid(row, "aggregate_id"),
                Optional.ofNullable(row.getString("municipality")),
                Sql.instant(row, "occurred"),
                Sql.uuid(row, "actor_person"),
                facts(row.getString("ids")));
    }

    private static Map<String, String> facts(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return object.keySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            key -> key, key -> ((JsonString) object.get(key)).getString()));
        }
    }
}
