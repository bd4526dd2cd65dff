// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.persistence.OwnTransaction;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.KeptOffer.Figure;

/**
 * Writes offers in bulk: a few statements for hundreds of rows, each batch in a transaction of its own. What is the same as before is
 * not touched.
 */
@ApplicationScoped
public class OfferRows {
    private static final String INSERT = """
            /* jobs */ INSERT INTO knowledge_offer (source, content, digest, name, kind, status, summary, organization,
                organization_name, phone, page, places, start, cost, routes, products, restricted, assured_on, modified,
                terms, at_locations, changed, change_import, first_imported, gone_on, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)""";
    private static final String UPDATE = """
            /* jobs */ UPDATE knowledge_offer SET source = ?, content = ?, digest = ?, name = ?, kind = ?, status = ?, summary = ?,
                organization = ?, organization_name = ?, phone = ?, page = ?, places = ?, start = ?, cost = ?, routes = ?,
                products = ?, restricted = ?, assured_on = ?, modified = ?, terms = ?, at_locations = ?, changed = ?,
                change_import = ?, gone_on = NULL
            WHERE id = ?""";

    private static final int DUPLICATE = 1062;

    private final DataSource dataSource;
    private final Sql sql;

    @Inject
    public OfferRows(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /**
     * What became of a batch.
     *
     * @param strangers services that belong to another source, with its name; they are not written
     */
    record Written(int added, int changed, Map<UUID, String> strangers) {}

    /** A service as it stands. */
    record Before(byte[] digest, boolean gone) {
        boolean differs(OfferRow row) {
            return gone || !Arrays.equals(digest, row.digest());
        }
    }

    interface Work<T> {
        T run() throws SQLException;
    }

    /**
     * Two files of one source come in one after the other: what was there before is looked up once for a whole file.
     *
     * @param licences of the file; what was known stays when it names none
     */
    <T> T alone(String source, JsonArray licences, Work<T> work) throws SQLException {
        return OwnTransaction.run(dataSource, connection -> {
            try (PreparedStatement hold = connection.prepareStatement(
                    "/* jobs */ SELECT slug FROM knowledge_offer_source WHERE slug = ? FOR UPDATE")) {
                hold.setString(1, source);
                hold.executeQuery();
            }
            if (!licences.isEmpty()) {
                keep(connection, source, licences);
            }
            return work.run();
        });
    }

    /** On the connection that holds the source. */
    private static void keep(Connection connection, String source, JsonArray licences) throws SQLException {
        try (PreparedStatement keep = connection.prepareStatement(
                "/* jobs */ UPDATE knowledge_offer_source SET licences = ? WHERE slug = ?")) {
            keep.setString(1, licences.toString());
            keep.setString(2, source);
            keep.executeUpdate();
        }
    }

    /** All services of a source. */
    Map<UUID, Before> before(String source) {
        return sql
                .list(
                        "/* jobs */ SELECT id, digest, gone_on IS NOT NULL AS gone FROM knowledge_offer WHERE source = ?",
                        row -> Map.entry(
                                Sql.uuid(row, "id"), new Before(row.getBytes("digest"), row.getBoolean("gone"))),
                        source)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** @param before all that stood there of this source */
    Written write(List<OfferRow> rows, Map<UUID, Before> before, String source, UUID change, Instant now)
            throws SQLException {
        try {
            return writeOwn(rows, before, source, change, now);
        } catch (SQLException e) {
            var strangers = e.getErrorCode() == DUPLICATE ? strangers(rows, source) : Map.<UUID, String>of();
            if (strangers.isEmpty()) {
                throw e;
            }
            var own = rows.stream()
                    .filter(row -> !strangers.containsKey(row.card().id()))
                    .toList();
            var written = writeOwn(own, before, source, change, now);
            return new Written(written.added(), written.changed(), strangers);
        }
    }

    /** The key of the table tells when one belongs to another source: asking for each beforehand costs more than it ever finds. */
    private Written writeOwn(List<OfferRow> rows, Map<UUID, Before> before, String source, UUID change, Instant now)
            throws SQLException {
        var added = rows.stream()
                .filter(row -> !before.containsKey(row.card().id()))
                .toList();
        var changed = rows.stream()
                .filter(row -> before.containsKey(row.card().id())
                        && before.get(row.card().id()).differs(row))
                .toList();
        var told = rows.stream().filter(row -> !row.told().isNothing()).toList();
        if (added.isEmpty() && changed.isEmpty() && told.isEmpty()) {
            return new Written(0, 0, Map.of());
        }
        return OwnTransaction.run(dataSource, connection -> {
            insert(connection, added, source, change, now);
            update(connection, changed, source, change, now);
            tellFigures(connection, told);
            stamp(connection);
            return new Written(added.size(), changed.size(), Map.of());
        });
    }

    /** Which of these services belong to another source. */
    private Map<UUID, String> strangers(List<OfferRow> rows, String source) {
        var parameters = new ArrayList<Object>();
        parameters.add(source);
        rows.forEach(row -> parameters.add(row.card().id()));
        return sql
                .list(
                        "/* jobs */ SELECT o.id, s.name FROM knowledge_offer o JOIN knowledge_offer_source s ON s.slug = o.source"
                                + " WHERE o.source <> ? AND o.id IN (" + Sql.marks(rows.size()) + ")",
                        row -> Map.entry(Sql.uuid(row, "id"), row.getString("name")),
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static void insert(Connection connection, List<OfferRow> rows, String source, UUID change, Instant now)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OfferRow row : rows) {
                int next = set(insert, row, source, change, now);
                insert.setObject(next, utc(now));
                insert.setString(next + 1, row.card().id().toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void update(Connection connection, List<OfferRow> rows, String source, UUID change, Instant now)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            for (OfferRow row : rows) {
                int next = set(update, row, source, change, now);
                update.setString(next, row.card().id().toString());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** @return the number of the next parameter */
    private static int set(PreparedStatement statement, OfferRow row, String source, UUID change, Instant now)
            throws SQLException {
        var card = row.card();
        int next = 0;
        statement.setString(++next, source);
        statement.setString(++next, row.content());
        statement.setBytes(++next, row.digest());
        statement.setString(++next, card.name());
        statement.setString(++next, card.kind().name());
        statement.setString(++next, card.status());
        statement.setString(++next, card.summary());
        statement.setString(++next, card.organization().map(UUID::toString).orElse(null));
        statement.setString(++next, card.organizationName());
        statement.setString(++next, card.phone());
        statement.setString(++next, card.page());
        statement.setString(++next, Lines.of(card.places()));
        statement.setString(++next, card.start());
        statement.setString(++next, card.cost());
        statement.setString(++next, Lines.of(card.routes()));
        statement.setString(++next, Lines.ofProducts(card.products()));
        statement.setBoolean(++next, card.restricted());
        statement.setDate(++next, card.assuredOn().map(Date::valueOf).orElse(null));
        statement.setObject(++next, card.modified().map(OfferRows::utc).orElse(null));
        statement.setString(++next, Lines.of(card.terms()));
        statement.setString(++next, Lines.of(card.atLocations()));
        statement.setObject(++next, utc(now));
        statement.setString(++next, change.toString());
        return ++next;
    }

    /** What another Passend counted later than ours. */
    private static void tellFigures(Connection connection, List<OfferRow> told) throws SQLException {
        if (told.isEmpty()) {
            return;
        }
        try (PreparedStatement put = connection.prepareStatement("""
                /* jobs */ INSERT INTO knowledge_offer_care (offer, verified_on, capacity, capacity_on, waiting_weeks, waiting_on, version)
                VALUES (?, ?, ?, ?, ?, ?, 1)
                ON DUPLICATE KEY UPDATE
                    version = version + IF(VALUES(verified_on) > COALESCE(verified_on, '0001-01-01')
                        OR VALUES(capacity_on) > COALESCE(capacity_on, '0001-01-01')
                        OR VALUES(waiting_on) > COALESCE(waiting_on, '0001-01-01'), 1, 0),
                    verified_on = GREATEST(COALESCE(verified_on, VALUES(verified_on)), COALESCE(VALUES(verified_on), verified_on)),
                    capacity = IF(VALUES(capacity_on) > COALESCE(capacity_on, '0001-01-01'), VALUES(capacity), capacity),
                    capacity_on = GREATEST(COALESCE(capacity_on, VALUES(capacity_on)), COALESCE(VALUES(capacity_on), capacity_on)),
                    waiting_weeks = IF(VALUES(waiting_on) > COALESCE(waiting_on, '0001-01-01'), VALUES(waiting_weeks), waiting_weeks),
                    waiting_on = GREATEST(COALESCE(waiting_on, VALUES(waiting_on)), COALESCE(VALUES(waiting_on), waiting_on))""")) {
            for (OfferRow row : told) {
                put.setString(1, row.card().id().toString());
                put.setDate(2, row.told().verifiedOn().map(Date::valueOf).orElse(null));
                set(put, 3, row.told().capacity());
                set(put, 5, row.told().waiting());
                put.addBatch();
            }
            put.executeBatch();
        }
    }

    private static void set(PreparedStatement put, int at, Optional<Figure> figure) throws SQLException {
        put.setObject(at, figure.map(Figure::value).orElse(null));
        put.setDate(at + 1, figure.map(one -> Date.valueOf(one.on())).orElse(null));
    }

    void writeObjects(List<ObjectRow> rows, String source, Instant now) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        OwnTransaction.run(dataSource, connection -> {
            try (PreparedStatement put = connection.prepareStatement("""
                    /* jobs */ INSERT INTO knowledge_hsds_object (kind, id, source, content, digest, inside, changed)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    ON DUPLICATE KEY UPDATE
                        changed = IF(VALUES(inside) > inside OR digest = VALUES(digest) AND inside = VALUES(inside), changed, VALUES(changed)),
                        source = IF(VALUES(inside) > inside, source, VALUES(source)),
                        content = IF(VALUES(inside) > inside, content, VALUES(content)),
                        digest = IF(VALUES(inside) > inside, digest, VALUES(digest)),
                        inside = LEAST(inside, VALUES(inside))""")) {
                for (ObjectRow row : rows) {
                    put.setString(1, row.kind());
                    put.setString(2, row.id().toString());
                    put.setString(3, source);
                    put.setString(4, row.content());
                    put.setBytes(5, Sha256.of(row.content()));
                    put.setBoolean(6, row.inside());
                    put.setObject(7, utc(now));
                    put.addBatch();
                }
                put.executeBatch();
            }
            return null;
        });
    }

    void markGone(List<UUID> ids, UUID change, LocalDate today, Instant now) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        OwnTransaction.run(dataSource, connection -> {
            try (PreparedStatement mark = connection.prepareStatement(
                    "/* jobs */ UPDATE knowledge_offer SET gone_on = ?, changed = ?, change_import = ? WHERE id = ?")) {
                for (UUID id : ids) {
                    mark.setDate(1, Date.valueOf(today));
                    mark.setObject(2, utc(now));
                    mark.setString(3, change.toString());
                    mark.setString(4, id.toString());
                    mark.addBatch();
                }
                mark.executeBatch();
            }
            stamp(connection);
            return null;
        });
    }

    private static void stamp(Connection connection) throws SQLException {
        try (PreparedStatement stamp = connection.prepareStatement(
                "/* jobs */ UPDATE knowledge_offer_stamp SET number = number + 1 WHERE id = 1")) {
            stamp.executeUpdate();
        }
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
