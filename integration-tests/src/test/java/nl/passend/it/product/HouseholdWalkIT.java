// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each person of a demo family walks past everything that may say something about their own file. They find what is theirs, and
 * nothing of what another member did not open; whoever stands outside a protected home learns nothing of who or where.
 */
class HouseholdWalkIT {
    /** Parts that are grants, with the role in which they stand among who may enter. */
    private static final Map<String, String> ROLES = Map.of("supporters", "client-supporter", "funders", "funder");

    /** Of its own: forms that other tests send empty take words from the demo's families that must be found here. */
    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.untouched("household");
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    /**
     * @param finds words that must be found somewhere, so that the walk is known to see anything at all
     * @param never words that may stand nowhere
     */
    record Side(String account, List<String> finds, List<String> never) {
        @Override
        public String toString() {
            return account;
        }
    }

    static Stream<Side> sides() {
        return Stream.of(
                new Side(
                        "zonnewolk-moeder",
                        List.of(
                                "tot halverwege",
                                "Wilgenpad 12",
                                "eerst slapen",
                                "sondevoeding",
                                "Kim stopt",
                                "praat met haar ogen",
                                "Eerst over de nachten",
                                "Oma Greet",
                                "Berkenhof 2",
                                "Mirre en Tycho zijn partners",
                                "pannenkoekendag",
                                "tien minuten in de auto",
                                "over zwemles",
                                "blauwe map",
                                "over de meerzorg voor Lente"),
                        List.of(
                                "de rust voor vind",
                                "liever eerst een brief",
                                "het niet volhoudt",
                                "een uur eerder op",
                                "eerst de gang",
                                "een keer dat het over mij gaat",
                                "Elin",
                                "Vuurtoren",
                                "soms niet meer kan",
                                "én mijn gezin",
                                "bedrijfsarts")),
                new Side(
                        "zonnewolk-vader",
                        List.of(
                                "Wilgenpad 12",
                                "het niet volhoudt",
                                "stukjes van anderhalf uur",
                                "Elin",
                                "soms niet meer kan",
                                "drie nachten per week door",
                                "Uitnodiging van de bedrijfsarts",
                                "over de meerzorg voor Lente",
                                "Tycho is ouder van Lente",
                                "liever eerst een brief",
                                "de rust voor vind",
                                "De weekenden doen wij zelf",
                                "pannenkoekendag",
                                "een uur eerder op",
                                "blauwe map"),
                        List.of(
                                "tot halverwege",
                                "denkt mee over de brief",
                                "Oma Greet",
                                "Berkenhof",
                                "eerst de gang",
                                "tien minuten in de auto",
                                "over zwemles",
                                "een keer dat het over mij gaat")),
                new Side(
                        "clientondersteuner",
                        List.of("eerst slapen", "tien minuten in de auto", "eerst de gang"),
                        List.of(
                                "tot halverwege",
                                "liever eerst een brief",
                                "het niet volhoudt",
                                "soms niet meer kan",
                                "bedrijfsarts",
                                "over zwemles",
                                "een uur eerder op")),
                new Side(
                        "dauwtrap-dochter",
                        List.of(
                                "nergens bij",
                                "begonnen bij de GGZ",
                                "Beukenhof 3",
                                "Molenweg 41",
                                "Yfke",
                                "voor mezelf",
                                "onder het praten",
                                "Fleur",
                                "denkt iedereen aan Pim"),
                        List.of(
                                "de post bij in een map",
                                "kwartier met rust",
                                "hulp bij haar schulden",
                                "wanneer hij wil wisselen",
                                "nieuwe partner",
                                "mijn schulden op orde",
                                "Coby",
                                "Maartje",
                                "Oma Tine")),
                new Side(
                        "dauwtrap-moeder",
                        List.of(
                                "de post bij in een map",
                                "Beukenhof 3",
                                "hulp bij haar schulden",
                                "School belt voortaan beide",
                                "of de rugzak",
                                "Oma Tine",
                                "Parelstraat 15",
                                "wanneer hij wil wisselen",
                                "Trainer Bas",
                                "kwartier met rust"),
                        List.of(
                                "nergens bij",
                                "weten wat de meester ziet",
                                "denkt iedereen aan Pim",
                                "GGZ",
                                "nieuwe partner",
                                "Molenweg",
                                "Yfke",
                                "haar eigen nummer",
                                "voor mezelf",
                                "onder het praten",
                                "naar de behandelaar",
                                "Maartje",
                                "Fleur")),
                new Side(
                        "dauwtrap-vader",
                        List.of(
                                "Molenweg 41",
                                "nieuwe partner",
                                "School belt voortaan beide",
                                "of de rugzak",
                                "Maartje",
                                "wanneer hij wil wisselen",
                                "weten wat de meester ziet",
                                "Trainer Bas"),
                        List.of(
                                "nergens bij",
                                "de post bij in een map",
                                "denkt iedereen aan Pim",
                                "kwartier met rust",
                                "GGZ",
                                "schulden",
                                "Beukenhof",
                                "onder het praten",
                                "naar de behandelaar",
                                "Oma Tine",
                                "Parelstraat",
                                "Fleur")),
                new Side(
                        "lantaarnmaan-moeder",
                        List.of(
                                "Vuurtorenplein 7",
                                "één vast gezicht",
                                "licht uit",
                                "Geen nieuwe mensen aan tafel",
                                "Marlie",
                                "bij de politie heb verteld",
                                "Lijsterhof 9",
                                "voordat het misging",
                                "onder de tafel zitten"),
                        List.of("Rik belde het team", "Rik wil inzage", "zie ik mijn kinderen weer", "Olaf")),
                new Side(
                        "lantaarnmaan-ex",
                        List.of("Rik wil inzage", "zie ik mijn kinderen weer", "Olaf"),
                        List.of(
                                "voordat het misging",
                                "Marlie",
                                "onder de tafel zitten",
                                "bij de politie",
                                "Lijsterhof",
                                "099 123 46 81",
                                "Oma Dien",
                                "licht uit",
                                "Geen nieuwe mensen",
                                "nieuwe school van Kiki",
                                "één gezicht",
                                "Vuurtorenplein",
                                "Sanne-Fay",
                                "Lantaarnmaan",
                                "Kiki",
                                "school in de buurt",
                                "Rivierenwijk",
                                "Samira",
                                "Joost",
                                "waar de kinderen slapen",
                                "ander adres",
                                "één vast gezicht")));
    }

    @ParameterizedTest
    @MethodSource("sides")
    void everybody_finds_what_is_theirs_and_nothing_that_was_not_opened(Side side) {
        Api api = Api.as(product, side.account());
        PageCaller pages = PageCaller.loggedIn(product, side.account());
        String file = demoFile(api);
        List<String> versions = Api.as(product, "teamlid")
                .get("/api/v1/case-files/" + file + "/plan-versions")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(version -> version.getString("id"))
                .toList();
        List<String> leaks = new ArrayList<>();
        StringBuilder seen = new StringBuilder();
        for (Walk.Endpoint endpoint : Walk.everything(product)) {
            if (!endpoint.method().equals("GET")
                    || !endpoint.is("CLIENT_DATA")
                    || endpoint.path().endsWith("/live")) {
                continue;
            }
            for (String version : endpoint.path().contains("{version}") ? versions : List.of("")) {
                String path = endpoint.with(Map.of("id", file, "file", file, "version", version));
                String body = (endpoint.isPage() ? pages.get(path) : api.get(path)).body();
                seen.append(body);
                side.never().stream()
                        .filter(body::contains)
                        .forEach(word -> leaks.add(endpoint + " shows \"" + word + "\" to " + side.account()));
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(seen.toString()).contains(side.finds());
    }

    /** Whoever knows an id gets no further with it than the whole file shows them: secret homes, ties of others, supporters. */
    @ParameterizedTest
    @MethodSource("sides")
    void one_by_one_nothing_opens_that_the_whole_does_not_show(Side side) {
        Api api = Api.as(product, side.account());
        Api team = Api.as(product, "teamlid");
        String file = "/api/v1/case-files/" + demoFile(api);
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (String part : List.of("homes", "guardianships", "openings", "supporters", "funders")) {
            Map<String, JsonObject> shown = partsOf(api, file, part);
            for (String id : partsOf(team, file, part).keySet()) {
                tried++;
                assertThat(team.get(file + "/" + part + "/" + id).status()).isEqualTo(200);
                Api.Answer answer = api.get(file + "/" + part + "/" + id);
                boolean same = shown.containsKey(id)
                        ? answer.status() == 200 && answer.json().equals(shown.get(id))
                        : answer.status() == 404;
                if (!same) {
                    wrong.add(part + " answers " + answer.status() + " to " + side.account() + ": " + answer.body());
                }
            }
        }

        assertThat(tried).isPositive();
        assertThat(wrong).isEmpty();
    }

    /** The first that was opened: other tests may have let a supporter into families of their own. */
    private static String demoFile(Api api) {
        JsonArray files = api.get("/api/v1/case-files?limit=100").json().getJsonArray("items");
        return files.getJsonObject(files.size() - 1).getString("id");
    }

    private static Map<String, JsonObject> partsOf(Api reader, String file, String part) {
        boolean grants = ROLES.containsKey(part);
        JsonArray items = grants
                ? reader.get(file + "/access").json().getJsonArray("others")
                : reader.get(file + "/board").json().getJsonArray(part);
        Map<String, JsonObject> byId = new HashMap<>();
        items.getValuesAs(JsonObject.class).stream()
                .filter(item -> !grants || item.getString("role").equals(ROLES.get(part)))
                .forEach(item -> byId.put(item.getString(grants ? "grantId" : "id"), item));
        return byId;
    }
}
