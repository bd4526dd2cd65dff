// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.passend.knowledge.HsdsExport.Form;
import nl.passend.knowledge.internal.hsds.HsdsTable;
import nl.passend.knowledge.internal.hsds.OfficialSchemas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoundTripTest {
    private static final OfferDatabase OFFERS = new OfferDatabase(RoundTripTest.class);
    private static final List<String> LISTS =
            List.of("services", "organizations", "locations", "programs", "taxonomies", "taxonomy_terms");

    @BeforeEach
    void empty() {
        OFFERS.empty();
    }

    @Test
    void the_sample_holds_every_object_and_field_of_the_standard() {
        var seen = new TreeMap<String, Integer>();
        RichSample.byId(RichSample.whole(), "services").values().forEach(service -> count("service", service, seen));

        for (HsdsTable table : HsdsTable.all()) {
            for (String field : table.fields().keySet()) {
                // An organization's places are those of its services here.
                if (!(table.name() + "." + field).equals("organization.locations")) {
                    assertThat(seen).containsKey(table.name() + "." + field);
                }
            }
        }
    }

    private static void count(String kind, JsonObject object, Map<String, Integer> seen) {
        var table = HsdsTable.of(kind);
        object.forEach((name, value) -> {
            seen.merge(kind + "." + name, 1, Integer::sum);
            var field = table.fields().get(name);
            if (field != null && field.isNested()) {
                var inside = field.of();
                if (value instanceof JsonObject one) {
                    count(inside, one, seen);
                } else {
                    value.asJsonArray().getValuesAs(JsonObject.class).forEach(one -> count(inside, one, seen));
                }
            }
        });
    }

    @Test
    void what_came_in_as_json_comes_out_the_same() throws IOException {
        var sample = RichSample.whole();
        var outcome = OFFERS.takeIn(sample);

        var out = json(OFFERS.give(Form.JSON));

        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.added()).isEqualTo(2);
        for (String list : LISTS) {
            assertThat(RichSample.byId(out, list)).as(list).isEqualTo(RichSample.byId(sample, list));
        }
    }

    @Test
    void the_same_again_changes_nothing_and_an_export_taken_in_gives_the_same_export() throws IOException {
        OFFERS.takeIn(RichSample.whole());
        var first = OFFERS.give(Form.JSON);

        var again = OFFERS.takeIn("kaart", true, first);
        OFFERS.empty();
        OFFERS.takeIn("kaart", true, first);

        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.changed() + again.added() + again.gone()).isZero();
        assertThat(OFFERS.give(Form.JSON)).isEqualTo(first);
    }

    @Test
    void tables_hold_the_same_as_json() throws IOException {
        OFFERS.takeIn(RichSample.whole());
        var tables = OFFERS.give(Form.TABLES);
        OFFERS.empty();

        var outcome = OFFERS.takeIn("kaart", true, tables);
        var again = OFFERS.give(Form.TABLES);

        assertThat(outcome.refusals()).isEmpty();
        assertThat(outcome.added()).isEqualTo(2);
        assertThat(rows(again)).isEqualTo(rows(tables));
    }

    /** Sorted, and cell by cell: rows and columns have no order of their own. */
    private static Map<String, List<Map<String, String>>> rows(byte[] zip) throws IOException {
        var tables = new TreeMap<String, List<Map<String, String>>>();
        try (var stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    tables.put(entry.getName(), nl.passend.knowledge.internal.hsds.CsvRows.of(stream.readAllBytes()));
                }
            }
        }
        return tables;
    }

    @Test
    void figures_of_our_own_stand_in_the_export_and_come_back_as_figures() throws IOException {
        OFFERS.takeIn(RichSample.whole());
        var id = RichSample.byId(RichSample.whole(), "services")
                .keySet()
                .iterator()
                .next();
        OFFERS.sql.run(
                "INSERT INTO knowledge_offer_care (offer, verified_on, capacity, capacity_on, waiting_weeks, waiting_on, version)"
                        + " VALUES (?, '2026-10-01', 4, '2026-11-01', 6, '2026-11-02', 1)",
                id);
        var out = OFFERS.give(Form.JSON);
        OFFERS.empty();

        OFFERS.takeIn("kaart", true, out);

        assertThat(OFFERS.sql.list(
                        "SELECT CONCAT_WS(' ', verified_on, capacity, capacity_on, waiting_weeks, waiting_on) AS told"
                                + " FROM knowledge_offer_care",
                        row -> row.getString("told")))
                .containsExactly("2026-10-01 4 2026-11-01 6 2026-11-02");
        assertThat(OFFERS.give(Form.JSON)).isEqualTo(out);
        assertThat(OFFERS.read.asItCame(java.util.UUID.fromString(id)))
                .contains(RichSample.byId(RichSample.whole(), "services").get(id));
    }

    @Test
    void every_export_keeps_to_the_official_schemas() throws IOException {
        var folder = OfficialSchemas.folder();
        OFFERS.takeIn(RichSample.whole());
        OFFERS.sql.run(
                "INSERT INTO knowledge_offer_care (offer, verified_on, capacity, capacity_on, waiting_weeks, waiting_on, version)"
                        + " SELECT id, '2026-10-01', 4, '2026-11-01', 6, '2026-11-02', 1 FROM knowledge_offer");
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var out = json(OFFERS.give(Form.JSON));
        var kinds = Map.of(
                "services", "service",
                "organizations", "organization",
                "locations", "location",
                "programs", "program",
                "taxonomies", "taxonomy",
                "taxonomy_terms", "taxonomy_term");
        var faults = new ArrayList<String>();
        int looked = 0;
        for (String list : LISTS) {
            var schema = factory.getSchema(
                    SchemaLocation.of(
                            folder.resolve(kinds.get(list) + ".json").toUri().toString()),
                    strict);
            for (JsonObject object : RichSample.byId(out, list).values()) {
                looked++;
                schema.validate(object.toString(), com.networknt.schema.InputFormat.JSON)
                        .forEach(fault -> faults.add(list + " " + fault));
            }
        }

        assertThat(faults).isEmpty();
        assertThat(looked).isGreaterThan(3);
    }

    private static JsonObject json(byte[] file) {
        try (var reader = Json.createReader(new java.io.StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
