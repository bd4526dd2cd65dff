// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody from outside, a teacher, to whom a mother gives one thing to read: reads that and nothing else, is seen, and is out again. */
class OutsideReaderIT {
    private static final String REQUEST = "Wie-van-buiten-leest-mag-dit-verzoek-nooit-lezen";
    private static final String SECRET = "Dit-verhaal-is-niet-gegeven";
    private static final String PASSWORD = "een-lang-wachtwoord-1";
    private static final Set<String> MINE = Set.of("/meelezen/{id}", "/api/v1/readings/{id}");

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private final Families family =
            Families.aFamily().withHousehold(2).asking(REQUEST).saying(REQUEST);
    private final String words = "Ik lach als ik moe ben " + System.nanoTime();
    private String file;
    private String member;
    private String motherName;
    private Api mother;
    private String given;
    private String other;

    @BeforeEach
    void aMotherWhoTellsTwoThings() {
        file = family.openedBy(teamMember);
        member = teamMember
                .get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        motherName = taken(teamMember
                .post(
                        file + "/household-members/" + member + "/invitations",
                        Json.createObjectBuilder().build())
                .json()
                .getString("code"));
        mother = Api.as(product, motherName, PASSWORD);
        given = told(words, "household");
        other = told(SECRET, "household");
    }

    @Test
    void the_reader_reads_what_was_given_and_every_other_page_and_endpoint_is_closed() {
        Api.Answer invited = invite();
        assertThat(invited.status()).as(invited.body()).isEqualTo(201);
        String name = taken(invited.json().getString("code"));
        Api reader = Api.as(product, name, PASSWORD);
        PageCaller pages = PageCaller.loggedIn(product, name, PASSWORD);

        JsonObject seen = reader.get("/api/v1/readings/" + id()).json();
        assertThat(seen.getJsonArray("by").getString(0)).isEqualTo("Lid1 " + family.familyName());
        assertThat(seen.getJsonArray("parts")).hasSize(1);
        assertThat(pages.get("/meelezen/" + id()).body()).contains(words, "Lid1 " + family.familyName());
        Map<String, String> ids = new HashMap<>(
                Map.of("id", id(), "member", member, "story", given, "reader", lastOf(invited.location())));
        List<String> leaks = new ArrayList<>();
        int open = 0;
        for (Walk.Endpoint endpoint : Walk.everything(product)) {
            if (!endpoint.is("CLIENT_DATA") || !endpoint.path().contains("{id}")) {
                continue;
            }
            Api.Answer answer = call(reader, endpoint, endpoint.with(ids), pages);
            if (endpoint.method().equals("GET") && MINE.contains(endpoint.path()) && answer.status() == 200) {
                open++;
            } else if (answer.status() < 400) {
                leaks.add(endpoint + " answers " + answer.status());
            }
            if (answer.body().contains(REQUEST)
                    || answer.body().contains(SECRET)
                    || answer.body().contains("Lid2")) {
                leaks.add(endpoint + " tells what was not given");
            }
        }

        assertThat(leaks).isEmpty();
        assertThat(open).isEqualTo(MINE.size());
        for (String list : List.of("/api/v1/case-files?limit=100", "/api/v1/work?limit=100", "/api/v1/costs")) {
            assertThat(reader.get(list).json().getJsonArray("items")).as(list).isEmpty();
        }
        for (String page : List.of(
                "/zaken?naam=" + family.familyName(), "/mijn-plan", "/mijn-werk", "/zoeken?q=" + family.familyName())) {
            assertThat(pages.get(page).body()).as(page).doesNotContain("Lid1", id());
        }
    }

    @Test
    void the_mother_sees_who_reads_and_when_and_ends_it_at_once() {
        Api.Answer invited = invite();
        String name = taken(invited.json().getString("code"));
        Api reader = Api.as(product, name, PASSWORD);
        reader.get("/api/v1/readings/" + id());

        assertThat(mother.get(file + "/access-log").body()).contains("reading-along", "Pien Proefschool, school");
        assertThat(teamMember.get(file + "/access-log").body()).contains("Pien Proefschool, school");
        assertThat(mother.get(file + "/access").body()).contains("outside-reader", "Pien Proefschool, school");
        Api.Answer found = mother.get(invited.location());
        assertThat(found.json().getBoolean("waiting")).isFalse();
        assertThat(found.json().getJsonArray("reads")).hasSize(1);
        assertThat(mother.with("If-Match", "\"99\"")
                        .send("PATCH", invited.location(), "application/merge-patch+json", things(given, other))
                        .status())
                .isEqualTo(412);
        assertThat(mother.with("If-Match", found.etag())
                        .send("PATCH", invited.location(), "application/merge-patch+json", things(given, other))
                        .status())
                .isEqualTo(204);
        assertThat(reader.get("/api/v1/readings/" + id()).json().getJsonArray("parts"))
                .hasSize(2);
        assertThat(teamMember.send("DELETE", invited.location()).status()).isEqualTo(204);
        assertThat(reader.get("/api/v1/readings/" + id()).status()).isEqualTo(404);
        assertThat(reader.get("/api/v1/readings").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void what_becomes_hers_alone_is_read_no_more_and_ending_counts_from_the_next_request() {
        Api.Answer invited = invite();
        Api reader = Api.as(product, taken(invited.json().getString("code")), PASSWORD);
        Api.Answer story = mother.get(file + "/own-words/stories/" + given);

        mother.with("If-Match", story.etag())
                .send(
                        "PATCH",
                        file + "/own-words/stories/" + given,
                        "application/merge-patch+json",
                        "{\"readers\": \"self\"}");

        assertThat(reader.get("/api/v1/readings/" + id()).json().getJsonArray("parts"))
                .isEmpty();
        assertThat(mother.delete(invited.location()).status()).isEqualTo(204);
        assertThat(reader.get("/api/v1/readings/" + id()).status()).isEqualTo(404);
        assertThat(mother.get(invited.location()).status()).isEqualTo(404);
    }

    @Test
    void what_may_not_be_given_is_refused_and_says_which_field() {
        assertThat(mother.post(file + "/outside-readers", leave(today.plusYears(2), given))
                        .body())
                .contains("/until");
        assertThat(mother.post(
                                file + "/outside-readers",
                                leave(today, UUID.randomUUID().toString()))
                        .body())
                .contains("/things");
        assertThat(mother.post(file + "/outside-readers", leave(today, told(SECRET, "self")))
                        .body())
                .contains("/things");
        assertThat(teamMember
                        .post(file + "/outside-readers", leave(today, given))
                        .body())
                .contains("/words");
        assertThat(Api.as(product, "anderteam")
                        .post(file + "/outside-readers", leave(today, given))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void on_screen_a_mother_lets_school_read_and_stops_it() {
        try (Browser hers = Browser.open(product);
                Browser theirs = Browser.open(product)) {
            Page page = hers.logIn(motherName, PASSWORD);
            page.navigate(product.address() + "/mijn-plan/" + id() + "/meelezers");
            hers.assertFit(page, "meelezers-leeg");
            button(page, "Maak een code").click();
            page.getByText("Vul de naam in van wie er gaat lezen.").first().waitFor();
            hers.assertFit(page, "meelezers-fout");
            page.getByLabel("Naam van deze persoon").fill("Pien Proefschool");
            page.getByLabel("Wie is dat voor u?").fill("school");
            page.locator("label", new Page.LocatorOptions().setHasText(words)).click();
            button(page, "Maak een code").click();
            String code = page.locator("main p strong").first().innerText();
            hers.assertFit(page, "meelezers-code");

            Page school = theirs.logIn(taken(code), PASSWORD);
            school.getByText(words).first().waitFor();
            assertThat(school.url()).contains("/meelezen/" + id());
            assertThat(school.locator("main").innerText()).doesNotContain(SECRET, REQUEST);
            theirs.assertFit(school, "meelezen-school");

            page.navigate(product.address() + "/mijn-plan/" + id() + "/meelezers");
            hers.assertFit(page, "meelezers-een");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Kies wat er open is"))
                    .click();
            hers.assertFit(page, "meelezer-kiezen");
            button(page, "Stop: Pien Proefschool leest meteen niets meer").click();
            page.getByText("Niemand leest mee").first().waitFor();

            school.reload();
            assertThat(school.locator("main").innerText()).doesNotContain(words);
            school.navigate(product.address() + "/meelezen");
            school.getByText("Er is nu niets voor u om te lezen").waitFor();
            theirs.assertFit(school, "meelezen-niets");
        }
    }

    /** Of the demo: Lente's teacher reads what her mother told and how she shows pain, and not whom to call at night. */
    @Test
    void the_teacher_of_the_demo_reads_two_things() {
        JsonObject reading = Api.as(product, "school")
                .get("/api/v1/readings")
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        String seen = PageCaller.loggedIn(product, "school")
                .get("/meelezen/" + reading.getString("file"))
                .body();

        assertThat(seen).contains("Mirre Zonnewolk", "school Het Sprookjeskrijt", "pijn");
        assertThat(seen).doesNotContain("Wie blijft er bij Lente", "Tycho", "099 123");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Api.Answer invite() {
        return mother.post(file + "/outside-readers", leave(today.plusYears(1), given));
    }

    private static JsonObject leave(LocalDate until, String thing) {
        return Json.createObjectBuilder()
                .add("name", "Pien Proefschool")
                .add("label", "school")
                .add("things", Json.createArrayBuilder().add(thing))
                .add("until", until.toString())
                .build();
    }

    private static String things(String... ids) {
        return Json.createObjectBuilder()
                .add("things", Json.createArrayBuilder(List.of(ids)))
                .build()
                .toString();
    }

    private String told(String story, String readers) {
        return lastOf(mother.post(
                        file + "/own-words/stories",
                        Json.createObjectBuilder()
                                .add("words", story)
                                .add("voice", "own")
                                .add("readers", readers)
                                .build())
                .location());
    }

    /** With the code that is handed over on paper. */
    private String taken(String code) {
        String loginName = "proef-" + Long.toString(System.nanoTime(), 36);
        Api.Answer taken = Api.anonymous(product)
                .with("Sec-Fetch-Site", "same-origin")
                .send(
                        "POST",
                        "/welkom",
                        "application/x-www-form-urlencoded",
                        PageCaller.form(Map.of("code", code, "loginName", loginName, "password", PASSWORD)));
        assertThat(taken.status()).as(taken.body()).isEqualTo(303);
        return loginName;
    }

    private static Api.Answer call(Api reader, Walk.Endpoint endpoint, String path, PageCaller pages) {
        if (endpoint.isPage()) {
            return endpoint.method().equals("GET") ? pages.get(path) : pages.postEmpty(path);
        }
        return switch (endpoint.method()) {
            case "GET", "DELETE", "HEAD" -> reader.send(endpoint.method(), path);
            case "PATCH" -> reader.with("If-Match", "\"1\"").send("PATCH", path, "application/merge-patch+json", "{}");
            default -> reader.send(endpoint.method(), path, "application/json", "{}");
        };
    }

    private String id() {
        return lastOf(file);
    }

    private static String lastOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
