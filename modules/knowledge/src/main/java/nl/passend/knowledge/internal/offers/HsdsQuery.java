// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.HsdsExport.Kind;
import nl.passend.knowledge.HsdsExport.Wanted;

/** What of the kept offers is wanted, as the part of a statement behind what it selects. */
record HsdsQuery(String sql, Object... parameters) {
    static final String SERVICES = """
            FROM knowledge_offer o JOIN knowledge_offer_source s ON s.slug = o.source
            LEFT JOIN knowledge_offer_care c ON c.offer = o.id
            WHERE o.gone_on IS NULL""";
    static final String OBJECTS =
            "FROM knowledge_hsds_object o JOIN knowledge_offer_source s ON s.slug = o.source WHERE o.kind = ?";

    static HsdsQuery of(Wanted wanted) {
        boolean services = wanted.kind() == Kind.SERVICE || wanted.kind() == Kind.SERVICE_AT_LOCATION;
        var building = new Building(services ? SERVICES : OBJECTS);
        if (!services) {
            building.parameters.add(wanted.kind().name().toLowerCase(Locale.ROOT));
        }
        wanted.municipality().ifPresent(slug -> building.and("s.municipality = ?", slug));
        wanted.modifiedAfter().ifPresent(moment -> building.and("o.changed >= ?", moment));
        if (services) {
            ofServices(wanted, building);
        } else {
            ofObjects(wanted, building);
        }
        return new HsdsQuery(building.text.toString(), building.parameters.toArray());
    }

    private static void ofServices(Wanted wanted, Building building) {
        wanted.organization().ifPresent(id -> building.and("o.organization = ?", HsdsIds.key(id)));
        for (Optional<UUID> one : List.of(wanted.term(), wanted.taxonomy())) {
            one.ifPresent(id -> building.and("o.terms LIKE ?", "%" + id + "%"));
        }
        for (String word : wanted.words()) {
            building.and("CONCAT_WS(' ', o.name, o.summary, o.organization_name) LIKE ?", anywhere(word));
        }
    }

    private static void ofObjects(Wanted wanted, Building building) {
        for (String word : wanted.words()) {
            building.and("JSON_VALUE(o.content, '$.name') LIKE ?", anywhere(word));
        }
        wanted.taxonomy()
                .ifPresent(id -> building.and(
                        "? IN (LOWER(JSON_VALUE(o.content, '$.taxonomy_id')),"
                                + " LOWER(JSON_VALUE(o.content, '$.taxonomy_detail.id')))",
                        id.toString()));
        wanted.parent().ifPresent(id -> building.and("LOWER(JSON_VALUE(o.content, '$.parent_id')) = ?", id.toString()));
    }

    private static String anywhere(String word) {
        return "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static final class Building {
        private final StringBuilder text;
        private final List<Object> parameters = new ArrayList<>();

        Building(String begin) {
            text = new StringBuilder(begin);
        }

        void and(String condition, Object parameter) {
            text.append(" AND ").append(condition);
            parameters.add(parameter);
        }
    }
}
