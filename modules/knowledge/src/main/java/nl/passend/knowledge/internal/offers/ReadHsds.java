// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.HsdsExport.Kind;
import nl.passend.knowledge.HsdsExport.Wanted;

/** What is stored, as JSON of the standard. */
@ApplicationScoped
public class ReadHsds {
    private static final String SERVICES = """
            FROM knowledge_offer o JOIN knowledge_offer_source s ON s.slug = o.source
            LEFT JOIN knowledge_offer_care c ON c.offer = o.id
            WHERE o.gone_on IS NULL""";
    private static final String OBJECTS =
            "FROM knowledge_hsds_object o JOIN knowledge_offer_source s ON s.slug = o.source WHERE o.kind = ?";

    private final Sql sql;

    @Inject
    public ReadHsds(Sql sql) {
        this.sql = sql;
    }

    Optional<JsonObject> find(String kind, String id) {
        return sql.one(
                "/* jobs */ SELECT content FROM knowledge_hsds_object WHERE kind = ? AND id = ?",
                row -> json(row.getString("content")),
                kind,
                id);
    }

    Optional<JsonObject> asItCame(UUID service) {
        return sql.one(
                "SELECT content FROM knowledge_offer WHERE id = ?", row -> json(row.getString("content")), service);
    }

    /** With what Passend's own people know. */
    Optional<JsonObject> service(UUID id) {
        return sql.one("SELECT o.content, c.* " + SERVICES + " AND o.id = ?", ReadHsds::service, id);
    }

    long count(Wanted wanted) {
        var query = query(wanted);
        return sql.one("SELECT COUNT(*) AS many " + query.sql(), row -> row.getLong("many"), query.parameters())
                .orElse(0L);
    }

    List<JsonObject> page(Wanted wanted, int page, int perPage) {
        var query = query(wanted);
        var all = new ArrayList<>(List.of(query.parameters()));
        all.add(perPage);
        all.add((long) (page - 1) * perPage);
        boolean services = wanted.kind() == Kind.SERVICE;
        return sql.list(
                "SELECT o.content" + (services ? ", c.* " : " ") + query.sql() + " ORDER BY o.id LIMIT ? OFFSET ?",
                services ? ReadHsds::service : row -> json(row.getString("content")),
                all.toArray());
    }

    /** Services after an id, as text where nothing is to be added. */
    List<Piece> servicesAfter(UUID after, Optional<String> municipality, int limit) {
        var parameters = new ArrayList<Object>();
        parameters.add(after);
        municipality.ifPresent(parameters::add);
        parameters.add(limit);
        return sql.list(
                "/* export */ SELECT o.id, o.content, c.* " + SERVICES + " AND o.id > ?"
                        + (municipality.isPresent() ? " AND s.municipality = ?" : "") + " ORDER BY o.id LIMIT ?",
                row -> new Piece("service", Sql.uuid(row, "id"), text(row)),
                parameters.toArray());
    }

    /** What came by itself, after an id of a kind. */
    List<Piece> objectsAfter(String kind, UUID after, Optional<String> municipality, int limit) {
        var parameters = new ArrayList<Object>(List.of(kind, after));
        municipality.ifPresent(parameters::add);
        parameters.add(limit);
        return sql.list(
                "/* export */ SELECT o.id, o.content " + OBJECTS + " AND NOT o.inside AND o.id > ?"
                        + (municipality.isPresent() ? " AND s.municipality = ?" : "") + " ORDER BY o.id LIMIT ?",
                row -> new Piece(kind, Sql.uuid(row, "id"), row.getString("content")),
                parameters.toArray());
    }

    /** One object, as text. */
    record Piece(String kind, UUID id, String content) {}

    private record Query(String sql, Object... parameters) {}

    private static Query query(Wanted wanted) {
        var parameters = new ArrayList<Object>();
        var text = new StringBuilder(wanted.kind() == Kind.SERVICE ? SERVICES : OBJECTS);
        if (wanted.kind() != Kind.SERVICE) {
            parameters.add(wanted.kind().name().toLowerCase(Locale.ROOT));
        }
        wanted.municipality().ifPresent(slug -> {
            text.append(" AND s.municipality = ?");
            parameters.add(slug);
        });
        wanted.organization().filter(any -> wanted.kind() == Kind.SERVICE).ifPresent(id -> {
            text.append(" AND o.organization = ?");
            parameters.add(id);
        });
        wanted.modifiedAfter().ifPresent(moment -> {
            text.append(" AND o.changed >= ?");
            parameters.add(moment);
        });
        return new Query(text.toString(), parameters.toArray());
    }

    private static String text(ResultSet row) throws SQLException {
        var care = CareColumns.read(row);
        return CareColumns.isEmpty(care)
                ? row.getString("content")
                : OwnAttributes.putIn(json(row.getString("content")), care).toString();
    }

    private static JsonObject service(ResultSet row) throws SQLException {
        return OwnAttributes.putIn(json(row.getString("content")), CareColumns.read(row));
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
