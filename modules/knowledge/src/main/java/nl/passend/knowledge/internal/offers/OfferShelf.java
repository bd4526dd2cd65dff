// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.persistence.Sql;
import nl.passend.knowledge.KeptOffer;
import nl.passend.pluginapi.local.OfferKind;

/**
 * All offers in memory, without their JSON: pages ask one number of the database and read the rest only when it went up. Ten thousand
 * take some twenty megabytes.
 */
@ApplicationScoped
public class OfferShelf {
    private static final String SELECT = """
            SELECT o.id, s.municipality, o.source, s.name AS source_name, o.name, o.kind, o.status, o.summary, o.organization_name,
                o.phone, o.page, o.places, o.start, o.cost, o.routes, o.products, o.restricted, o.assured_on, o.modified, o.changed,
                o.gone_on, COALESCE(c.owner, s.owner) AS owner, c.verified_on, c.capacity, c.capacity_on, c.waiting_weeks,
                c.waiting_on, COALESCE(c.version, 0) AS version
            FROM knowledge_offer o JOIN knowledge_offer_source s ON s.slug = o.source
            LEFT JOIN knowledge_offer_care c ON c.offer = o.id""";

    /** Before the first look. */
    private static final Shelf EMPTY = new Shelf(-1, List.of(), Map.of());

    private final Sql sql;
    private volatile Shelf shelf = EMPTY;

    @Inject
    public OfferShelf(Sql sql) {
        this.sql = sql;
    }

    private record Shelf(long stamp, List<KeptOffer> there, Map<UUID, KeptOffer> byId) {}

    /** Those that are there, by municipality and name. */
    List<KeptOffer> there() {
        return now().there();
    }

    /** Also one that is gone. */
    Optional<KeptOffer> find(UUID id) {
        return Optional.ofNullable(now().byId().get(id));
    }

    List<KeptOffer> those(Collection<UUID> ids) {
        var byId = now().byId();
        return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
    }

    private Shelf now() {
        // Read before the rows: a change in between is read twice, and never missed.
        long stamp = sql.one("SELECT number FROM knowledge_offer_stamp WHERE id = 1", row -> row.getLong("number"))
                .orElse(0L);
        var seen = shelf;
        if (seen.stamp() != stamp) {
            seen = read(stamp);
            shelf = seen;
        }
        return seen;
    }

    private Shelf read(long stamp) {
        var all = sql.list(SELECT, OfferShelf::offer);
        return new Shelf(
                stamp,
                all.stream()
                        .filter(KeptOffer::isThere)
                        .sorted(Comparator.comparing(KeptOffer::municipality)
                                .thenComparing(KeptOffer::name, String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(KeptOffer::id))
                        .toList(),
                all.stream().collect(Collectors.toMap(KeptOffer::id, Function.identity())));
    }

    private static KeptOffer offer(ResultSet row) throws SQLException {
        var status = row.getString("status");
        return new KeptOffer(
                Sql.uuid(row, "id"),
                row.getString("municipality"),
                row.getString("source"),
                row.getString("source_name"),
                row.getString("name"),
                OfferKind.valueOf(row.getString("kind")),
                status.equals("active") || status.equals("temporarily closed"),
                row.getString("summary"),
                row.getString("organization_name"),
                filled(row.getString("phone")),
                filled(row.getString("page")),
                Lines.read(row.getString("places")),
                row.getString("start"),
                filled(row.getString("cost")),
                Set.copyOf(Lines.read(row.getString("routes"))),
                Lines.products(row.getString("products")),
                row.getBoolean("restricted"),
                Sql.optionalDay(row, "assured_on"),
                Sql.optionalInstant(row, "modified"),
                Sql.instant(row, "changed"),
                Sql.optionalDay(row, "gone_on"),
                CareColumns.read(row));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(some -> !some.isBlank());
    }
}
