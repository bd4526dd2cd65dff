// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.OfferImports.Outcome;
import nl.passend.knowledge.OfferImports.Refusal;
import nl.passend.knowledge.internal.hsds.UnreadableFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final OfferDatabase OFFERS = new OfferDatabase(ImportTest.class);
    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);

    @BeforeEach
    void empty() {
        OFFERS.empty();
    }

    @Test
    void the_columns_are_taken_from_the_service_and_what_it_refers_to() {
        OFFERS.takeIn(RichSample.whole());

        var kept = OFFERS.shelf.there();

        assertThat(kept).extracting(KeptOffer::name).containsExactly("Praten op afstand", "Samen de dag door");
        var rich = kept.get(1);
        assertThat(rich.organisation()).isEqualTo("Stichting Stroom");
        assertThat(rich.phone()).contains("099 765 43 21");
        assertThat(rich.places()).containsExactly("Buurthuis De Beek, Stroomdorp");
        assertThat(rich.cost()).contains("per dag € 3,5 met lunch");
        assertThat(rich.routes()).containsExactly("wmo-dagbesteding");
        assertThat(rich.products()).extracting(KeptOffer.Product::name).containsExactly("dagbesteding");
        assertThat(rich.restricted()).isTrue();
        assertThat(rich.verifiedOn()).contains(LocalDate.of(2026, 5, 1));
        assertThat(kept.get(0).organisation()).isEqualTo("Koepel Stroom");
        assertThat(kept.get(0).places()).containsExactly("Online");
    }

    @Test
    void a_service_with_a_fault_is_refused_with_its_place_and_the_others_come_in() {
        var wrong = Json.createObjectBuilder(service(SECOND, "Fout"))
                .add("status", "open")
                .add(
                        "phones",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("id", "1")))
                .build();

        var outcome = OFFERS.takeIn(page(service(FIRST, "Goed"), wrong));

        assertThat(outcome.added()).isEqualTo(1);
        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.refusals())
                .extracting(Refusal::where, Refusal::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/contents/1", "/status"),
                        org.assertj.core.groups.Tuple.tuple("/contents/1", "/phones/0/id"),
                        org.assertj.core.groups.Tuple.tuple("/contents/1", "/phones/0/number"));
        assertThat(outcome.refusals().get(0).message())
                .isEqualTo("Kies een van deze: active, inactive, defunct, temporarily closed.");
    }

    @Test
    void what_a_complete_file_no_longer_names_is_marked_as_gone_and_comes_back() {
        OFFERS.takeIn(page(service(FIRST, "Blijft"), service(SECOND, "Gaat")));

        var outcome = complete(page(service(FIRST, "Blijft")));
        var gone = OFFERS.shelf.find(SECOND).orElseThrow();
        var back = complete(page(service(FIRST, "Blijft"), service(SECOND, "Gaat")));

        assertThat(outcome.gone()).isEqualTo(1);
        assertThat(gone.goneOn()).contains(LocalDate.of(2026, 11, 22));
        assertThat(back.changed()).isEqualTo(1);
        assertThat(OFFERS.shelf.there()).hasSize(2);
    }

    @Test
    void what_a_complete_file_names_wrongly_is_not_gone() {
        OFFERS.takeIn(page(service(FIRST, "Goed"), service(SECOND, "Ook goed")));
        var wrong = Json.createObjectBuilder(service(SECOND, "Fout"))
                .remove("status")
                .build();

        var outcome = complete(page(service(FIRST, "Goed"), wrong));

        assertThat(outcome.gone()).isZero();
        assertThat(OFFERS.shelf.there()).hasSize(2);
    }

    @Test
    void an_offer_of_another_source_is_refused() {
        OFFERS.takeIn(page(service(FIRST, "Van ons")));

        var outcome = OFFERS.takeIn("andere", false, bytes(page(service(FIRST, "Van hen"))));

        assertThat(outcome.refused()).isEqualTo(1);
        assertThat(outcome.refusals().get(0).message()).contains("Sociale kaart kaart");
        assertThat(OFFERS.shelf.find(FIRST).orElseThrow().name()).isEqualTo("Van ons");
    }

    @Test
    void a_list_and_a_single_service_are_read_too() {
        var list = OFFERS.takeIn(
                "kaart",
                false,
                Json.createArrayBuilder()
                        .add(service(FIRST, "Lijst"))
                        .build()
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
        var single = OFFERS.takeIn(service(SECOND, "Los"));

        assertThat(list.added()).isEqualTo(1);
        assertThat(single.added()).isEqualTo(1);
    }

    @Test
    void a_row_that_is_wrong_is_told_with_its_line() throws IOException {
        var outcome = OFFERS.takeIn(
                "kaart",
                false,
                zip(Map.of(
                        "services.csv",
                        "id,organization_id,name,status\r\n" + FIRST + "," + SECOND + ",Goed,active\r\n" + SECOND
                                + ",,\"Met\nregel\",open\r\n",
                        "phones.csv",
                        "id,service_id,number\n" + new UUID(2, 1) + "," + FIRST + ",\n" + new UUID(2, 2) + ","
                                + new UUID(9, 9) + ",112\n",
                        "eigen.csv",
                        "a,b\n1,2\n")));

        assertThat(outcome.added()).isZero();
        assertThat(outcome.refusals())
                .extracting(refusal -> refusal.where() + refusal.field())
                .contains(
                        "services.csv, regel 3/status",
                        "services.csv, regel 3/organization_id",
                        "phones.csv, regel 2/number",
                        "phones.csv, regel 3",
                        "eigen.csv");
    }

    @Test
    void a_file_that_is_no_json_or_unpacks_to_too_much_is_refused_as_a_whole() {
        assertThatThrownBy(() -> OFFERS.takeIn("kaart", false, "{\"contents\": [".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("geen goede JSON");
        assertThatThrownBy(() -> OFFERS.takeIn("kaart", false, zip(Map.of("services.csv", " ".repeat(70 << 20)))))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("te groot");
        assertThatThrownBy(() -> OFFERS.takeIn("kaart", false, ("[".repeat(100_000)).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class);
        assertThat(OFFERS.shelf.there()).isEmpty();
    }

    @Test
    void old_figures_and_what_nobody_verified_are_told() {
        OFFERS.takeIn(page(service(FIRST, "Oud")));
        var today = LocalDate.of(2026, 11, 22);
        OFFERS.sql.run(
                "INSERT INTO knowledge_offer_care (offer, waiting_weeks, waiting_on, version) VALUES (?, 3, '2026-08-21', 1)",
                FIRST);
        OFFERS.sql.run("UPDATE knowledge_offer_stamp SET number = number + 1");

        var stale = OFFERS.shelf.find(FIRST).orElseThrow().stale(today);

        assertThat(stale).containsExactly(KeptOffer.Stale.WAITING, KeptOffer.Stale.NEVER_VERIFIED);
        assertThat(OFFERS.shelf.find(FIRST).orElseThrow().stale(LocalDate.of(2026, 11, 21)))
                .containsExactly(KeptOffer.Stale.NEVER_VERIFIED);
    }

    private static Outcome complete(JsonObject file) {
        return OFFERS.takeIn("kaart", true, bytes(file));
    }

    private static byte[] bytes(JsonObject file) {
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObject page(JsonObject... services) {
        var contents = Json.createArrayBuilder();
        for (JsonObject service : services) {
            contents.add(service);
        }
        return Json.createObjectBuilder()
                .add("total_items", services.length)
                .add("contents", contents)
                .build();
    }

    private static JsonObject service(UUID id, String name) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("name", name)
                .add("status", "active")
                .build();
    }

    private static byte[] zip(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
