// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * Every row of a file that the product wrote, with what is sealed in it opened. Which tables and columns there are is asked of the
 * database, so that a copy has all that a file has.
 */
public final class FileTemplate {
    /** A table kept the name that its texts are sealed under when it was renamed. */
    private static final Map<String, String> SEALED_AS = Map.of("cases_part", "cases_plan_part");

    private static final String FILE_TABLES = "SELECT table_name FROM information_schema.columns"
            + " WHERE table_schema = DATABASE() AND column_name IN ('id', 'file_id') AND table_name LIKE 'cases\\_%'"
            + " GROUP BY table_name HAVING COUNT(*) = 2 ORDER BY table_name";

    private final UUID file;
    private final UUID team;
    private final UUID worker;
    private final LocalDateTime opened;
    private final List<Table> tables = new ArrayList<>();

    /** What stands in a column, and how a copy of it comes about. */
    enum Kind {
        ID,
        SEALED,
        MARK,
        TEXT,
        MOMENT,
        DAY,
        OTHER
    }

    record Column(String name, Kind kind) {}

    /** @param rows opened texts as strings, the rest as the driver has it */
    record Table(String name, List<Column> columns, List<List<Object>> rows) {
        Cell cell(String column, UUID row) {
            return new Cell(SEALED_AS.getOrDefault(name, name), column, row);
        }

        int place(String column) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).name().equals(column)) {
                    return i;
                }
            }
            throw new IllegalStateException("No column " + column + " in " + name);
        }
    }

    FileTemplate(Connection connection, UUID file, Keyring keys) throws SQLException {
        this.file = file;
        read(connection, "cases_file", "id", keys);
        for (String name : column(connection, FILE_TABLES)) {
            read(connection, name, "file_id", keys);
        }
        read(connection, "kernel_access_grant", "object_id", keys);
        Table self = tables.get(0);
        List<Object> row = self.rows().get(0);
        team = UUID.fromString((String) row.get(self.place("team_id")));
        worker = UUID.fromString((String) row.get(self.place("contact")));
        opened = (LocalDateTime) row.get(self.place("opened_at"));
    }

    UUID file() {
        return file;
    }

    UUID team() {
        return team;
    }

    UUID worker() {
        return worker;
    }

    LocalDateTime opened() {
        return opened;
    }

    List<Table> tables() {
        return tables;
    }

    /** Ids of its rows, each of which a copy has anew. */
    List<UUID> ids() {
        List<UUID> ids = new ArrayList<>();
        for (Table table : tables) {
            int id = table.place("id");
            table.rows().forEach(row -> ids.add(UUID.fromString((String) row.get(id))));
        }
        return ids;
    }

    public int rows() {
        return tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** The columns that are written: what the database works out by itself it works out of a copy too. */
    private static List<String> written(Connection connection, String table) throws SQLException {
        return column(
                connection,
                "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '"
                        + table + "' AND is_generated = 'NEVER' ORDER BY ordinal_position");
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    private void read(Connection connection, String name, String key, Keyring keys) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT " + String.join(", ", written(connection, name)) + " FROM " + name
                        + " WHERE " + key + " = ? ORDER BY id")) {
            query.setString(1, file.toString());
            try (ResultSet found = query.executeQuery()) {
                ResultSetMetaData meta = found.getMetaData();
                List<Column> columns = new ArrayList<>();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    columns.add(new Column(meta.getColumnName(i), kind(meta, i)));
                }
                Table table = new Table(name, columns, new ArrayList<>());
                while (found.next()) {
                    table.rows().add(row(found, table, keys));
                }
                if (!table.rows().isEmpty()) {
                    tables.add(table);
                }
            }
        }
    }

    private static Kind kind(ResultSetMetaData meta, int column) throws SQLException {
        if (meta.getColumnName(column).equals("mark")) {
            return Kind.MARK;
        }
        return switch (meta.getColumnTypeName(column).toUpperCase(java.util.Locale.ROOT)) {
            case "UUID" -> Kind.ID;
            case "VARBINARY", "BLOB", "MEDIUMBLOB", "LONGBLOB" -> Kind.SEALED;
            case "DATETIME", "TIMESTAMP" -> Kind.MOMENT;
            case "DATE" -> Kind.DAY;
            case "VARCHAR", "CHAR" -> Kind.TEXT;
            default -> Kind.OTHER;
        };
    }

    private static List<Object> row(ResultSet found, Table table, Keyring keys) throws SQLException {
        UUID id = UUID.fromString(found.getString("id"));
        List<Object> row = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            byte[] bytes = column.kind() == Kind.SEALED ? found.getBytes(i + 1) : null;
            row.add(
                    switch (column.kind()) {
                        case ID, TEXT -> found.getString(i + 1);
                        case SEALED ->
                            bytes == null ? null : keys.open(new SealedText(bytes), table.cell(column.name(), id));
                        case MARK -> found.getBytes(i + 1);
                        case MOMENT -> found.getObject(i + 1, LocalDateTime.class);
                        case DAY -> found.getObject(i + 1, LocalDate.class);
                        case OTHER -> found.getObject(i + 1);
                    });
        }
        return row;
    }

    /** One row of somebody or something that is in no file, as a map; for workers and teams. */
    static Map<String, Object> any(Connection connection, String table, String key, String value) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT * FROM " + table + " WHERE " + key + " = ?")) {
            query.setString(1, value);
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    throw new IllegalStateException("Nothing in " + table);
                }
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    String name = found.getMetaData().getColumnName(i);
                    boolean id = found.getMetaData().getColumnTypeName(i).equalsIgnoreCase("UUID");
                    row.put(name, id ? found.getString(i) : found.getObject(i));
                }
                return row;
            }
        }
    }
}
