// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import nl.passend.knowledge.HsdsExport.Form;
import nl.passend.knowledge.internal.hsds.HsdsTable;
import nl.passend.knowledge.internal.hsds.OfficialSchemas;
import org.junit.jupiter.api.Test;

/** Whatever the standard has a place for goes round without loss: as JSON, as tables, and from one into the other. */
class NothingLostTest {
    private static final OfferDatabase OFFERS = new OfferDatabase(NothingLostTest.class);
    private static final Map<String, String> LISTS = Map.of(
            "services", "service",
            "organizations", "organization",
            "locations", "location",
            "programs", "program",
            "taxonomies", "taxonomy",
            "taxonomy_terms", "taxonomy_term");

    @Test
    void every_property_of_every_object_of_the_standard_is_tried() {
        var every = new EveryField(1);

        every.whole();

        for (HsdsTable table : HsdsTable.all()) {
            for (String field : table.fields().keySet()) {
                // An object stands in one place: of the parents that it could name, it names the one that it stands in.
                if (!field.endsWith("_id") || field.startsWith("parent")) {
                    assertThat(every.seen()).contains(table.name() + "." + field);
                }
            }
        }
        assertThat(every.seen())
                .contains("service_at_location.service_id", "taxonomy_term.taxonomy_id", "attribute.taxonomy_term_id");
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void as_json_everything_comes_out_as_it_came(@ForAll long seed) throws IOException {
        var file = new EveryField(seed).whole();
        OFFERS.empty();

        var outcome = OFFERS.takeIn(file);
        var out = json(OFFERS.give(Form.JSON));

        assertThat(outcome.refusals()).isEmpty();
        for (String list : LISTS.keySet()) {
            assertThat(RichSample.byId(out, list)).as(list).isEqualTo(RichSample.byId(file, list));
        }
        assertThat(out.get("licenses")).isEqualTo(file.get("licenses"));
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void through_tables_every_value_of_every_object_comes_back(@ForAll long seed) throws IOException {
        var file = new EveryField(seed).whole();
        OFFERS.empty();
        OFFERS.takeIn(file);
        var tables = OFFERS.give(Form.TABLES);
        OFFERS.empty();
        OFFERS.sql.run("UPDATE knowledge_offer_source SET licences = NULL");

        var outcome = OFFERS.takeIn("kaart", true, tables);
        var out = json(OFFERS.give(Form.JSON));

        assertThat(outcome.refusals()).isEmpty();
        assertThat(EveryField.flat(out)).isEqualTo(EveryField.flat(file));
        assertThat(out.get("licenses")).isEqualTo(file.get("licenses"));
    }

    @Test
    void all_of_it_keeps_to_the_official_schemas() throws IOException {
        var folder = OfficialSchemas.folder();
        OFFERS.empty();
        OFFERS.takeIn(new EveryField(7).whole());
        var factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
        var strict =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

        var out = json(OFFERS.give(Form.JSON));

        for (var list : LISTS.entrySet()) {
            var schema = factory.getSchema(
                    SchemaLocation.of(
                            folder.resolve(list.getValue() + ".json").toUri().toString()),
                    strict);
            assertThat(RichSample.byId(out, list.getKey()).values())
                    .isNotEmpty()
                    .allSatisfy(object -> assertThat(schema.validate(object.toString(), InputFormat.JSON))
                            .isEmpty());
        }
    }

    @Test
    void places_in_a_list_of_their_own_go_inside_their_service_and_licences_are_kept() throws IOException {
        OFFERS.empty();
        var service = "11111111-1111-4111-8111-111111111111";
        var place = Json.createObjectBuilder()
                .add("id", "22222222-2222-4222-8222-222222222222")
                .add("service_id", service)
                .add("description", "In de grote zaal")
                .build();
        var lost = Json.createObjectBuilder(place)
                .add("id", "33333333-3333-4333-8333-333333333333")
                .add("service_id", "44444444-4444-4444-8444-444444444444")
                .build();

        var outcome = OFFERS.takeIn(Json.createObjectBuilder()
                .add(
                        "licenses",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("name", "CC-BY-4.0")))
                .add(
                        "services",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", service)
                                        .add("name", "Eetclub")
                                        .add("status", "active")))
                .add(
                        "service_at_locations",
                        Json.createArrayBuilder().add(place).add(lost))
                .build());
        var out = json(OFFERS.give(Form.JSON));

        assertThat(out.getJsonArray("services").getJsonObject(0).getJsonArray("service_at_locations"))
                .containsExactly(place);
        assertThat(outcome.refusals())
                .extracting(refusal -> refusal.message())
                .singleElement()
                .asString()
                .contains("staat er niet in");
        assertThat(out.getJsonArray("licenses").getJsonObject(0).getString("name"))
                .isEqualTo("CC-BY-4.0");
    }

    private static JsonObject json(byte[] file) {
        try (var reader = Json.createReader(new StringReader(new String(file, StandardCharsets.UTF_8)))) {
            return reader.readObject();
        }
    }
}
