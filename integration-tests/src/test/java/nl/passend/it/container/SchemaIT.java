// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.helper.DatabaseTable;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.converters.Converter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The migrations have just made this database from nothing; every entity must find its tables and columns as it thinks of them.
 * NOT NULL is told once, in the migration: an entity need not repeat it, but may not promise what the database does not keep.
 */
@ArquillianTest
@Tag("container")
class SchemaIT {
    /** The database types in which a Java type may be kept. */
    private static final Map<Class<?>, Set<String>> KEPT_AS = Map.of(
            UUID.class, Set.of("uuid"),
            String.class, Set.of("varchar", "char", "text", "mediumtext", "longtext"),
            byte[].class, Set.of("varbinary", "binary", "blob", "mediumblob", "longblob"),
            LocalDate.class, Set.of("date"),
            LocalDateTime.class, Set.of("datetime"),
            Integer.class, Set.of("int", "smallint"),
            Long.class, Set.of("bigint"),
            Boolean.class, Set.of("tinyint"));

    @PersistenceContext(unitName = "directory")
    EntityManager directory;

    @PersistenceContext(unitName = "cases")
    EntityManager cases;

    @PersistenceContext(unitName = "knowledge")
    EntityManager knowledge;

    @Resource(lookup = "java:/jdbc/passend")
    DataSource database;

    @Test
    void the_directory_is_stored_as_its_entities_think() throws SQLException {
        assertThat(differences(directory)).isEmpty();
    }

    @Test
    void the_cases_are_stored_as_their_entities_think() throws SQLException {
        assertThat(differences(cases)).isEmpty();
    }

    @Test
    void the_knowledge_is_stored_as_its_entities_think() throws SQLException {
        assertThat(differences(knowledge)).isEmpty();
    }

    private record Column(String type, boolean nullable) {}

    private List<String> differences(EntityManager unit) throws SQLException {
        List<String> differences = new ArrayList<>();
        for (ClassDescriptor descriptor :
                unit.unwrap(ServerSession.class).getDescriptors().values()) {
            for (DatabaseTable found : descriptor.getTables()) {
                String table = found.getName();
                Map<String, Column> columns = columnsOf(table);
                if (columns.isEmpty()) {
                    differences.add("no table " + table);
                    continue;
                }
                for (DatabaseField field : descriptor.getFields()) {
                    compare(table, field, columns, differences);
                }
                for (DatabaseMapping mapping : descriptor.getMappings()) {
                    compareType(table, mapping, columns, differences);
                }
            }
        }
        return differences;
    }

    private static void compare(
            String table, DatabaseField field, Map<String, Column> columns, List<String> differences) {
        Column column = columns.get(field.getName().toLowerCase(Locale.ROOT));
        if (column == null) {
            differences.add("no column " + table + "." + field.getName());
        } else if (column.nullable() && !field.isNullable() && !field.isPrimaryKey()) {
            differences.add(table + "." + field.getName() + " may be null in the database, but not in the entity");
        }
    }

    private static void compareType(
            String table, DatabaseMapping mapping, Map<String, Column> columns, List<String> differences) {
        if (!(mapping instanceof AbstractDirectMapping direct)) {
            return;
        }
        Class<?> type = storedType(direct);
        Column column = columns.get(direct.getField().getName().toLowerCase(Locale.ROOT));
        if (column != null && KEPT_AS.containsKey(type) && !KEPT_AS.get(type).contains(column.type())) {
            differences.add(table + "." + direct.getField().getName() + " is " + column.type() + ", for a "
                    + type.getSimpleName());
        }
    }

    private static Class<?> storedType(AbstractDirectMapping direct) {
        Converter converter = direct.getConverter();
        Class<?> type = converter == null
                ? direct.getAttributeClassification()
                : direct.getField().getType();
        if (type == long.class) {
            return Long.class;
        }
        if (type == int.class) {
            return Integer.class;
        }
        return type == boolean.class ? Boolean.class : type == null ? Object.class : type;
    }

    private Map<String, Column> columnsOf(String table) throws SQLException {
        Map<String, Column> columns = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT column_name, data_type, is_nullable FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ?
                        """)) {
            statement.setString(1, table.toLowerCase(Locale.ROOT));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    columns.put(
                            rows.getString(1).toLowerCase(Locale.ROOT),
                            new Column(rows.getString(2), "YES".equals(rows.getString(3))));
                }
            }
        }
        return columns;
    }
}
