// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.HsdsExport.Kind;
import nl.passend.knowledge.HsdsExport.Wanted;

/** What is stored, as JSON of the standard. */
@ApplicationScoped
public class ReadHsds {
    private static final String SERVICES = HsdsQuery.SERVICES;
    private static final String OBJECTS = HsdsQuery.OBJECTS;
    /** How many places a service names: a line each. */
    private static final String PLACES =
            "(o.at_locations <> '') * (LENGTH(o.at_locations) - LENGTH(REPLACE(o.at_locations, CHAR(10), '')) + 1)";

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
                HsdsIds.key(id));
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
        var query = HsdsQuery.of(wanted);
        return sql.one("SELECT COUNT(*) AS many " + query.sql(), row -> row.getLong("many"), query.parameters())
                .orElse(0L);
    }

    List<JsonObject> page(Wanted wanted, int page, int perPage) {
        var query = HsdsQuery.of(wanted);
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

    /** Under which licences the sources give their offers, each once. */
    JsonArray licences(Optional<String> municipality) {
        var each = new LinkedHashSet<JsonValue>();
        sql.list(
                        "/* export */ SELECT licences FROM knowledge_offer_source WHERE licences IS NOT NULL"
                                + (municipality.isPresent() ? " AND municipality = ?" : "") + " ORDER BY slug",
                        row -> array(row.getString("licences")),
                        municipality.stream().toArray())
                .forEach(each::addAll);
        var all = Json.createArrayBuilder();
        each.forEach(all::add);
        return all.build();
    }

    /** What they are called: a name, a title or an address, as a Data Package has them. */
    List<String> licencesOf(String source) {
        return sql
                .one(
                        "SELECT licences FROM knowledge_offer_source WHERE slug = ? AND licences IS NOT NULL",
                        row -> array(row.getString("licences")),
                        source)
                .stream()
                .flatMap(all -> all.stream())
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .flatMap(licence -> Stream.of("title", "name", "path", "url")
                        .map(field -> ServiceCard.text(licence, field))
                        .filter(text -> !text.isBlank())
                        .limit(1))
                .toList();
    }

    long countPlaces(Wanted wanted) {
        var query = HsdsQuery.of(wanted);
        return sql.one(
                        "SELECT COALESCE(SUM(" + PLACES + "), 0) AS many " + query.sql(),
                        row -> row.getLong("many"),
                        query.parameters())
                .orElse(0L);
    }

    /** A page of them: the services that hold it are cut to what belongs on it. */
    List<JsonObject> pageOfPlaces(Wanted wanted, int page, int perPage) {
        var query = HsdsQuery.of(wanted);
        long first = (long) (page - 1) * perPage;
        var all = new ArrayList<>(List.of(query.parameters()));
        all.add(first + perPage);
        all.add(first);
        record Holder(JsonObject service, long before) {}
        var holders = sql.list(
                "SELECT o.content, h.earlier FROM (SELECT o.id, " + PLACES + " AS many, SUM(" + PLACES
                        + ") OVER (ORDER BY o.id) - " + PLACES + " AS earlier " + query.sql()
                        + " AND o.at_locations <> '') h JOIN knowledge_offer o ON o.id = h.id"
                        + " WHERE h.earlier < ? AND h.earlier + h.many > ? ORDER BY h.id",
                row -> new Holder(json(row.getString("content")), row.getLong("earlier")),
                all.toArray());
        return holders.stream()
                .flatMap(holder -> places(holder.service())
                        .skip(Math.max(0, first - holder.before()))
                        .limit(Math.max(0, first + perPage - Math.max(first, holder.before()))))
                .limit(perPage)
                .toList();
    }

    Optional<JsonObject> place(UUID id) {
        return sql
                .one(
                        "SELECT o.content FROM knowledge_offer o WHERE o.gone_on IS NULL AND o.at_locations LIKE ? LIMIT 1",
                        row -> json(row.getString("content")),
                        "%" + id + "%")
                .stream()
                .flatMap(ReadHsds::places)
                .filter(place -> ServiceCard.text(place, "id").equalsIgnoreCase(id.toString()))
                .findFirst();
    }

    /** As they came, each with the service it is of. */
    private static Stream<JsonObject> places(JsonObject service) {
        return ServiceCard.objects(service, "service_at_locations").stream()
                .map(place -> place.containsKey("service_id")
                        ? place
                        : Json.createObjectBuilder(place)
                                .add("service_id", service.getString("id"))
                                .build());
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

    private static JsonArray array(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
        }
    }

    static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
