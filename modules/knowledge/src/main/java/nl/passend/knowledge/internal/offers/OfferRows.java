// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
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
                changed, change_import, first_imported, gone_on, id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)""";
    private static final String UPDATE = """
            /* jobs */ UPDATE knowledge_offer SET source = ?, content = ?, digest = ?, name = ?, kind = ?, status = ?, summary = ?,
                organization = ?, organization_name = ?, phone = ?, page = ?, places = ?, start = ?, cost = ?, routes = ?,
                products = ?, restricted = ?, assured_on = ?, modified = ?, changed = ?, change_import = ?, gone_on = NULL
            WHERE id = ?""";

    private final DataSource dataSource;
    private final Sql sql;

    @Inject
    public OfferRows(DataSource dataSource, Sql sql) {
        this.dataSource = dataSource;
        this.sql = sql;
    }

    /** How many of a batch were new, how many different from before. */
    record Written(int added, int changed) {}

    private record Before(String source, byte[] digest, boolean gone) {}

    /** Which of these services belong to another source. */
    Map<UUID, String> strangers(List<OfferRow> rows, String source) {
        var ids = rows.stream().map(row -> row.card().id().toString()).toArray();
        return sql
                .list(
                        "/* jobs */ SELECT o.id, s.name FROM knowledge_offer o JOIN knowledge_offer_source s ON s.slug = o.source"
                                + " WHERE o.source <> ? AND o.id IN (" + Sql.marks(ids.length) + ")",
                        row -> Map.entry(Sql.uuid(row, "id"), row.getString("name")),
                        prepend(source, ids))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Object[] prepend(Object first, Object[] rest) {
        var all = new Object[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    Written write(List<OfferRow> rows, String source, UUID change, Instant now) throws SQLException {
        return OwnTransaction.run(dataSource, connection -> {
            var before = before(connection, rows);
            var added = rows.stream()
                    .filter(row -> !before.containsKey(row.card().id()))
                    .toList();
            var changed = rows.stream()
                    .filter(row -> Optional.ofNullable(before.get(row.card().id()))
                            .filter(old -> old.gone() || !Arrays.equals(old.digest(), row.digest()))
                            .isPresent())
                    .toList();
            insert(connection, added, source, change, now);
            update(connection, changed, source, change, now);
            tellFigures(connection, rows);
            if (!added.isEmpty() || !changed.isEmpty()) {
                stamp(connection);
            }
            return new Written(added.size(), changed.size());
        });
    }

    private static Map<UUID, Before> before(Connection connection, List<OfferRow> rows) throws SQLException {
        var before = new HashMap<UUID, Before>();
        try (PreparedStatement select = connection.prepareStatement(
                "/* jobs */ SELECT id, source, digest, gone_on FROM knowledge_offer WHERE id IN ("
                        + Sql.marks(rows.size()) + ") FOR UPDATE")) {
            for (int i = 0; i < rows.size(); i++) {
                select.setString(i + 1, rows.get(i).card().id().toString());
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    before.put(
                            Sql.uuid(found, "id"),
                            new Before(
                                    found.getString("source"),
                                    found.getBytes("digest"),
                                    found.getDate("gone_on") != null));
                }
            }
        }
        return before;
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
        statement.setObject(++next, utc(now));
        statement.setString(++next, change.toString());
        return ++next;
    }

    /** What another Passend counted later than ours. */
    private static void tellFigures(Connection connection, List<OfferRow> rows) throws SQLException {
        var told = rows.stream().filter(row -> !row.told().isNothing()).toList();
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
        stamp(connection);
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
                    put.setBytes(5, OfferRow.sha256(row.content()));
                    put.setBoolean(6, row.inside());
                    put.setObject(7, utc(now));
                    put.addBatch();
                }
                put.executeBatch();
            }
            return null;
        });
    }

    /** Ids of a source that are not marked as gone. */
    List<UUID> there(String source) {
        return sql.list(
                "/* jobs */ SELECT id FROM knowledge_offer WHERE source = ? AND gone_on IS NULL",
                row -> Sql.uuid(row, "id"),
                source);
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
