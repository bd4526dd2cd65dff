// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Who comes for whom, goals, actions and the work of a day, over REST. */
class PlanIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final Api director = Api.as(product, "regisseur");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @Test
    void a_helper_is_put_down_changed_and_ended_and_counted_as_long_as_they_come() {
        String file = Families.aFamily().openedBy(teamMember);
        Api.Answer made = teamMember.post(
                file + "/involvements", helper("Kim", members(file)).build());

        assertThat(made.status()).isEqualTo(201);
        Api.Answer read = teamMember.get(made.location());
        assertThat(read.json().getString("lawName")).isEqualTo("Jeugdwet");
        assertThat(read.json().getJsonNumber("hours").doubleValue()).isEqualTo(3.5);
        assertThat(read.json().getBoolean("withoutEnd")).isTrue();
        Api.Answer changed = teamMember.patch(
                made.location(),
                read.etag(),
                Json.createObjectBuilder()
                        .add("until", today.plusDays(40).toString())
                        .build());
        assertThat(changed.status()).isEqualTo(204);
        assertThat(teamMember
                        .patch(
                                made.location(),
                                read.etag(),
                                Json.createObjectBuilder()
                                        .add("purpose", "anders")
                                        .build())
                        .status())
                .isEqualTo(412);
        assertThat(teamMember.get(file + "/involvements").json().getInt("coming"))
                .isEqualTo(1);
        assertThat(teamMember.get(file + "/involvements").json().getInt("withoutEnd"))
                .isZero();
        assertThat(teamMember.send("DELETE", made.location()).status()).isEqualTo(204);
    }

    @Test
    void an_emergency_plan_is_told_as_a_whole_and_a_stale_one_shows_both() {
        String file = Families.aFamily().openedBy(teamMember);
        String plan = file + "/emergency-plans/" + members(file).get(0);

        assertThat(teamMember.get(plan).status()).isEqualTo(404);
        Api.Answer nobody = tell(teamMember, plan);
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.body()).contains("/callers");
        Api.Answer made = tell(teamMember, plan, "Tante Roos");
        assertThat(made.status()).isEqualTo(201);
        Api.Answer read = teamMember.get(made.location());
        assertThat(read.json().getJsonArray("callers").getJsonObject(0).getString("name"))
                .isEqualTo("Tante Roos");
        assertThat(tell(teamMember, plan, "Buurman Ab").status()).isEqualTo(428);
        Api versioned = teamMember.with("If-Match", read.etag());
        assertThat(tell(versioned, plan, "Buurman Ab").status()).isEqualTo(204);
        Api.Answer stale = tell(versioned, plan, "Oma");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.json().getJsonObject("current").getJsonArray("callers").getString(0))
                .isEqualTo("Buurman Ab, 099 123 46 71");
        assertThat(stale.json().getJsonObject("yours").getJsonArray("callers").getString(0))
                .isEqualTo("Oma, 099 123 46 71");
        assertThat(Api.as(product, "anderteam").get(plan).status()).isEqualTo(404);
    }

    private static Api.Answer tell(Api teller, String plan, String... callers) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (String name : callers) {
            all.add(Json.createObjectBuilder().add("name", name).add("phone", "099 123 46 71"));
        }
        JsonObject told = Json.createObjectBuilder()
                .add("callers", all)
                .add("never", "Nooit alleen laten.")
                .build();
        return teller.send("PUT", plan, "application/json", told.toString());
    }

    @Test
    void costs_are_for_the_director_and_stand_on_no_board() {
        String file = Families.aFamily().openedBy(teamMember);
        teamMember.post(
                file + "/involvements",
                helper("Kim", members(file)).add("costPerYear", 41_250).build());

        assertThat(teamMember.get(file + "/costs").status()).isEqualTo(403);
        assertThat(director.get(file + "/costs").json().getInt("total")).isEqualTo(41_250);
        assertThat(teamMember.get(file + "/board").body()).doesNotContain(":41250");
        assertThat(director.get(file + "/board").body()).doesNotContain(":41250");
    }

    @Test
    void an_idea_is_between_two_until_the_person_wants_it() {
        String file = Families.aFamily().openedBy(teamMember);
        String member = members(file).get(0);
        Api.Answer refused = teamMember.post(file + "/ideas", idea("Dit gezin lijkt op Nora.", member));
        Api.Answer offered = teamMember.post(file + "/ideas", idea("Eén nacht per week logeren.", member));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/words");
        assertThat(director.get(offered.location()).status()).isEqualTo(404);

        Api.Answer kept = teamMember
                .with("If-Match", offered.etag())
                .post(
                        offered.location() + "/answers",
                        Json.createObjectBuilder().add("yes", true).build());

        assertThat(kept.status()).isEqualTo(204);
        assertThat(director.get(offered.location()).json().getBoolean("kept")).isTrue();
        assertThat(teamMember
                        .with("If-Match", teamMember.get(offered.location()).etag())
                        .post(
                                offered.location() + "/answers",
                                Json.createObjectBuilder().add("yes", false).build())
                        .status())
                .isEqualTo(204);
        assertThat(teamMember.get(offered.location()).status()).isEqualTo(404);
    }

    private static JsonObject idea(String words, String about) {
        return Json.createObjectBuilder()
                .add("words", words)
                .add("about", about)
                .build();
    }

    @Test
    void too_many_becomes_work_of_the_director_until_it_is_answered() {
        String file = Families.aFamily().openedBy(teamMember);
        String kim = idOf(teamMember
                .post(file + "/involvements", helper("Kim", members(file)).build())
                .location());

        Api.Answer asked = teamMember.post(
                file + "/proposals",
                Json.createObjectBuilder().add("words", "Elf gezichten.").build());
        Api.Answer again =
                teamMember.post(file + "/proposals", Json.createObjectBuilder().build());

        assertThat(again.location()).isEqualTo(asked.location());
        JsonObject owed = director.get(asked.location()).json();
        assertThat(owed.getString("director")).isEqualTo("Joost");
        assertThat(LocalDate.parse(owed.getString("due"))).isBetween(today.plusDays(5), today.plusDays(7));
        assertThat(work(director)).contains(idOf(asked.location()));
        Api.Answer answered = director.with(
                        "If-Match", director.get(asked.location()).etag())
                .post(
                        asked.location() + "/answers",
                        Json.createObjectBuilder()
                                .add("words", "Kim bedanken wij.")
                                .add(
                                        "lines",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder()
                                                        .add("involvement", kim)
                                                        .add("what", "thank")))
                                .build());
        assertThat(answered.status()).isEqualTo(201);
        assertThat(kind(director, idOf(asked.location())))
                .as("silence is not yes: after a week someone calls")
                .isEqualTo("proposal-unanswered");
        Api.Answer wordless = reply(asked.location(), "other");
        assertThat(wordless.status()).isEqualTo(422);
        assertThat(wordless.body()).contains("/words");
        assertThat(reply(asked.location(), "call").status()).isEqualTo(201);
        assertThat(kind(director, idOf(asked.location()))).isEqualTo("proposal-call");
        assertThat(reply(asked.location(), "agree").status()).isEqualTo(201);
        JsonObject settled = director.get(asked.location()).json();
        assertThat(settled.getBoolean("settled")).isTrue();
        assertThat(settled.getJsonObject("reply").getString("said")).isEqualTo("agree");
        assertThat(reply(asked.location(), "agree").status()).isEqualTo(422);
        assertThat(work(director)).doesNotContain(idOf(asked.location()));
    }

    private Api.Answer reply(String proposal, String said) {
        return teamMember
                .with("If-Match", teamMember.get(proposal).etag())
                .post(
                        proposal + "/replies",
                        Json.createObjectBuilder().add("said", said).build());
    }

    private static String kind(Api who, String id) {
        return everything(who).stream()
                .filter(item -> item.getString("id").equals(id))
                .map(item -> item.getString("kind"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_leaving_helper_without_a_successor_is_work_and_never_an_empty_place() {
        String file = Families.aFamily().openedBy(teamMember);
        String kim = teamMember
                .post(file + "/involvements", helper("Kim", members(file)).build())
                .location();

        Api.Answer empty = teamMember.post(
                kim + "/farewells",
                Json.createObjectBuilder()
                        .add("lastDay", today.plusDays(21).toString())
                        .build());
        Api.Answer told = teamMember.post(
                kim + "/farewells",
                Json.createObjectBuilder()
                        .add("lastDay", today.plusDays(21).toString())
                        .add("newsBy", today.plusDays(9).toString())
                        .build());

        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("/newsBy");
        assertThat(told.status()).isEqualTo(201);
        assertThat(teamMember.get(kim).json().getJsonObject("leaving").getString("searcher"))
                .isEqualTo("Joost");
        assertThat(work(teamMember)).contains(idOf(kim));
    }

    @Test
    void an_action_of_yesterday_is_work_until_it_is_done() {
        String file = Families.aFamily().openedBy(teamMember);
        String action = teamMember
                .post(
                        file + "/actions",
                        Json.createObjectBuilder()
                                .add("what", "Bellen met school")
                                .add("due", today.minusDays(1).toString())
                                .build())
                .location();
        assertThat(work(teamMember)).contains(idOf(action));

        Api.Answer done = teamMember.patch(
                action, "\"1\"", Json.createObjectBuilder().add("done", true).build());

        assertThat(done.status()).isEqualTo(204);
        assertThat(work(teamMember)).doesNotContain(idOf(action));
    }

    @Test
    void a_goal_keeps_its_words_and_says_whose_they_are() {
        String file = Families.aFamily().openedBy(teamMember);
        String member = members(file).get(0);
        String goal = teamMember
                .post(
                        file + "/goals",
                        Json.createObjectBuilder()
                                .add("words", "Een nacht slapen 🌙")
                                .add("member", member)
                                .add("toldBy", member)
                                .build())
                .location();

        JsonObject read = teamMember.get(goal).json();

        assertThat(read.getString("words")).isEqualTo("Een nacht slapen 🌙");
        assertThat(read.getBoolean("own")).isTrue();
        assertThat(teamMember
                        .patch(
                                goal,
                                "\"1\"",
                                Json.createObjectBuilder().add("outcome", "x").build())
                        .status())
                .isEqualTo(422);
        assertThat(teamMember
                        .patch(
                                goal,
                                "\"1\"",
                                Json.createObjectBuilder()
                                        .add("outcome", "reached")
                                        .build())
                        .status())
                .isEqualTo(204);
    }

    @Test
    void a_route_keeps_its_facts_and_a_refusal_says_until_when_and_by_which_door() {
        String file = Families.aFamily().openedBy(teamMember);
        String member = members(file).get(0);
        JsonObject offered =
                teamMember.get(file + "/household-members/" + member + "/facts").json();
        String wanted = Api.as(product, "teamlid")
                .post(
                        "/api/v1/route-questions",
                        Json.createObjectBuilder()
                                .add("municipality", "rivierstad")
                                .add("facts", offered)
                                .build())
                .json()
                .getJsonArray("candidates")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(candidate -> candidate.getString("law").equals("wlz"))
                .findFirst()
                .orElseThrow()
                .getString("route");

        Api.Answer chosen = teamMember.post(
                file + "/routes",
                Json.createObjectBuilder()
                        .add("about", Json.createArrayBuilder().add(member))
                        .add("route", wanted)
                        .add("facts", offered)
                        .add("overruled", "Het gezin wil het proberen.")
                        .build());

        assertThat(chosen.status()).as(chosen.body()).isEqualTo(201);
        Api.Answer read = teamMember.get(chosen.location());
        assertThat(read.json().getJsonObject("facts")).isEqualTo(offered);
        assertThat(read.json().getJsonArray("rules")).isNotEmpty();
        Api.Answer refused = teamMember.patch(
                chosen.location(),
                read.etag(),
                Json.createObjectBuilder()
                        .add("status", "refused")
                        .add("on", today.minusDays(7).toString())
                        .add("letter", "Het CIZ zegt nee, omdat er nog niet altijd iemand nodig is.")
                        .build());
        assertThat(refused.status()).as(refused.body()).isEqualTo(204);
        JsonObject after = teamMember.get(chosen.location()).json();
        assertThat(after.getJsonArray("doors")).isNotEmpty();
        assertThat(LocalDate.parse(after.getString("due"))).isBetween(today.plusDays(30), today.plusDays(40));
        assertThat(work(teamMember)).contains(idOf(chosen.location()));
    }

    /** The ids on all pages: other tests give the same people a day's work of thousands. */
    private static List<String> work(Api who) {
        return everything(who).stream().map(item -> item.getString("id")).toList();
    }

    private static List<JsonObject> everything(Api who) {
        List<JsonObject> found = new ArrayList<>();
        Optional<String> page = Optional.of("/api/v1/work?limit=100");
        while (page.isPresent()) {
            JsonObject slice = who.get(page.get()).json();
            found.addAll(slice.getJsonArray("items").getValuesAs(JsonObject.class));
            page = Optional.ofNullable(slice.getString("next", null));
        }
        return found;
    }

    private List<String> members(String file) {
        return teamMember.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("id"))
                .toList();
    }

    private static JsonObjectBuilder helper(String name, List<String> members) {
        JsonArrayBuilder whom = Json.createArrayBuilder();
        members.forEach(whom::add);
        return Json.createObjectBuilder()
                .add("name", name)
                .add("members", whom)
                .add("law", "jeugdwet")
                .add("purpose", "logeren")
                .add("hours", 3.5);
    }

    private static String idOf(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
