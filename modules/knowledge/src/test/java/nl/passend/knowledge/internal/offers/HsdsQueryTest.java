// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.HsdsExport.Kind;
import nl.passend.knowledge.HsdsExport.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API of the standard is asked for, by the database. */
class HsdsQueryTest {
    private static final OfferDatabase OFFERS = new OfferDatabase(HsdsQueryTest.class);
    private static final UUID TERM = id(1, 1);
    private static final UUID TAXONOMY = id(1, 2);

    /** Three services: with two places, with none, with three. */
    @BeforeEach
    void services() {
        OFFERS.empty();
        OFFERS.takeIn(Json.createObjectBuilder()
                .add(
                        "taxonomy_terms",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("id", TERM.toString())
                                        .add("name", "dagbesteding")
                                        .add("description", "Overdag iets te doen.")
                                        .add("taxonomy_id", TAXONOMY.toString())))
                .add(
                        "services",
                        Json.createArrayBuilder()
                                .add(service(1, "Eetclub 100% gezellig", 2, true))
                                .add(service(2, "Wandelclub", 0, false))
                                .add(service(3, "Eetcafé", 3, false)))
                .build());
    }

    @Test
    void places_are_served_by_themselves_each_once_and_with_their_service() {
        var all = new ArrayList<String>();
        for (int page = 1; page <= 4; page++) {
            OFFERS.write.page(places(), page, 2).forEach(place -> {
                assertThat(place.getString("service_id")).isIn(id(2, 1).toString(), id(2, 3).toString());
                all.add(place.getString("id"));
            });
        }

        assertThat(OFFERS.write.count(places())).isEqualTo(5);
        assertThat(all).hasSize(5).doesNotHaveDuplicates();
        JsonObject one = OFFERS.write.find(Kind.SERVICE_AT_LOCATION, id(33, 2)).orElseThrow();
        assertThat(one.getString("service_id")).isEqualTo(id(2, 3).toString());
        assertThat(OFFERS.write.find(Kind.SERVICE_AT_LOCATION, id(99, 9))).isEmpty();
    }

    @Test
    void words_terms_and_taxonomies_choose_also_where_the_term_stands_by_itself() {
        assertThat(names(wanted(List.of("EET"), Optional.empty(), Optional.empty())))
                .containsExactly("Eetclub 100% gezellig", "Eetcafé");
        assertThat(names(wanted(List.of("100%"), Optional.empty(), Optional.empty())))
                .containsExactly("Eetclub 100% gezellig");
        assertThat(names(wanted(List.of("1_0"), Optional.empty(), Optional.empty())))
                .isEmpty();
        assertThat(names(wanted(List.of(), Optional.of(TERM), Optional.empty())))
                .containsExactly("Eetclub 100% gezellig");
        assertThat(names(wanted(List.of(), Optional.empty(), Optional.of(TAXONOMY))))
                .containsExactly("Eetclub 100% gezellig");
        assertThat(OFFERS.write.page(
                        new Wanted(
                                Kind.TAXONOMY_TERM,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of("dag"),
                                Optional.empty(),
                                Optional.of(TAXONOMY),
                                Optional.empty()),
                        1,
                        10))
                .hasSize(1);
    }

    @Test
    void an_id_that_the_database_cannot_hold_is_found_by_itself_and_by_its_organization() {
        UUID odd = UUID.fromString("409a1ad3-4e15-a3e6-7e85-772082944d98");
        UUID oddOrganization = UUID.fromString("bc889394-8ff8-88a5-8061-b132e7f21310");
        var service = Json.createObjectBuilder(service(4, "Vreemd", 0, false))
                .add("id", odd.toString())
                .add("organization_id", oddOrganization.toString())
                .build();

        var outcome = OFFERS.takeIn(Json.createObjectBuilder()
                .add("services", Json.createArrayBuilder().add(service))
                .build());

        assertThat(outcome.refusals()).isEmpty();
        assertThat(OFFERS.write.find(Kind.SERVICE, odd)).contains(service);
        assertThat(OFFERS.write.page(
                        new Wanted(
                                Kind.SERVICE,
                                Optional.empty(),
                                Optional.of(oddOrganization),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        1,
                        10))
                .containsExactly(service);
    }

    private static List<String> names(Wanted wanted) {
        assertThat(OFFERS.write.count(wanted))
                .isEqualTo(OFFERS.write.page(wanted, 1, 10).size());
        return OFFERS.write.page(wanted, 1, 10).stream()
                .map(service -> service.getString("name"))
                .toList();
    }

    private static Wanted places() {
        return new Wanted(
                Kind.SERVICE_AT_LOCATION,
                Optional.of(OfferDatabase.MUNICIPALITY),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Wanted wanted(List<String> words, Optional<UUID> term, Optional<UUID> taxonomy) {
        return new Wanted(
                Kind.SERVICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                words,
                term,
                taxonomy,
                Optional.empty());
    }

    private static JsonObject service(int number, String name, int places, boolean term) {
        var service = Json.createObjectBuilder()
                .add("id", id(2, number).toString())
                .add("name", name)
                .add("status", "active");
        JsonArrayBuilder there = Json.createArrayBuilder();
        for (int i = 1; i <= places; i++) {
            there.add(Json.createObjectBuilder()
                    .add("id", id(30 + number, i).toString())
                    .add("description", "Zaal " + i));
        }
        if (places > 0) {
            service.add("service_at_locations", there);
        }
        if (term) {
            service.add(
                    "attributes",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder()
                                    .add("id", id(50, number).toString())
                                    .add("link_id", id(2, number).toString())
                                    .add("link_entity", "service")
                                    .add("taxonomy_term_id", TERM.toString())));
        }
        return service.build();
    }

    private static UUID id(int kind, int number) {
        return new UUID(0x1000L + ((long) kind << 32), 0x8000_0000_0000_0000L + number);
    }
}
