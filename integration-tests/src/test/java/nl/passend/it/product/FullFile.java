// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.CsvImports;
import nl.passend.it.kit.Silence;
import nl.passend.it.kit.UploadForm;
import nl.passend.it.kit.Work;

/** Something of everything in one file, so that every page has what to show, and the ids of it all by their names in addresses. */
final class FullFile {
    private FullFile() {}

    /** A family with someone who comes, a goal, something late and a question for fewer, so that every page has what to show. */
    static String in(String file, Api worker) {
        JsonObject member = worker.get(file)
                .json()
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .get(0);
        worker.post(
                file + "/involvements",
                Json.createObjectBuilder()
                        .add("name", "Kim")
                        .add("law", "jeugdwet")
                        .add("members", everybody(file, worker))
                        .build());
        worker.post(
                file + "/goals",
                Json.createObjectBuilder()
                        .add("words", "Weer slapen")
                        .add("member", member.getString("id"))
                        .build());
        worker.post(
                file + "/actions",
                Json.createObjectBuilder()
                        .add("what", "Bellen met school")
                        .add("due", "2026-01-05")
                        .build());
        worker.post(file + "/proposals", Json.createObjectBuilder().build());
        aMeeting(file, member.getString("id"), worker);
        new UploadForm(
                        Map.of(
                                "title",
                                "Een brief",
                                "kind",
                                "letter",
                                "about",
                                member.getString("id"),
                                "readers",
                                "household"),
                        "brief.txt",
                        "Wij hebben uw brief gelezen.".getBytes(StandardCharsets.UTF_8))
                .postedBy(worker, file + "/documents");
        withANetwork(file, worker);
        keptTwice(file, member.getString("id"), worker);
        aPlanOfTheirOwn(file, worker);
        withACarer(file, worker);
        aColleagueIsAsked(file, worker);
        judgedAndTold(file, member.getString("id"), worker);
        withAnOutsideReader(file, member.getString("id"), worker);
        whereItGotStuck(file, member.getString("id"), worker);
        CsvImports.looked(worker, "Proefsysteem", "kenmerk;vraag;voornaam;wet\nZ-1;Slapen;Mos;\nZ-2;;Ezra;Murphy\n");
        return file;
    }

    /** Waits for the person; another went. */
    private static void whereItGotStuck(String file, String member, Api worker) {
        for (String words : List.of(
                "Twee loketten wijzen naar elkaar, en de bedlift komt niet.",
                "Niemand beslist over de nachten, al een half jaar lang.")) {
            Api.Answer asked = worker.post(
                    file + "/stuck-points",
                    Json.createObjectBuilder()
                            .add("member", member)
                            .add("words", words)
                            .add("cause", "unclear-funding")
                            .add("looked", true)
                            .build());
            if (words.startsWith("Niemand")) {
                worker.with("If-Match", asked.etag())
                        .send("PUT", asked.location() + "/answer", "application/json", "{\"said\": \"keep\"}");
            }
        }
    }

    /** What a worker judged, and a story that was told aloud. What somebody draws of themself only they can put there. */
    private static void judgedAndTold(String file, String member, Api worker) {
        worker.post(
                file + "/zrm-assessments",
                Json.createObjectBuilder()
                        .add("about", member)
                        .add(
                                "levels",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("domain", "finances")
                                                .add("level", 3)
                                                .add("words", "De post ligt open op tafel.")))
                        .build());
        new UploadForm(
                        Map.of("about", member, "toldBy", member, "readers", "household"),
                        "verhaal.wav",
                        Silence.ofSeconds(1, "niemand"))
                .postedBy(worker, file + "/own-words/recordings");
    }

    /** Somebody of school reads one story. */
    private static void withAnOutsideReader(String file, String member, Api worker) {
        String story = worker.post(
                        file + "/own-words/stories",
                        Json.createObjectBuilder()
                                .add("words", "Ik wil dat school dit weet.")
                                .add("voice", "own")
                                .add("about", member)
                                .add("toldBy", member)
                                .add("readers", "household")
                                .build())
                .location();
        worker.post(
                file + "/outside-readers",
                Json.createObjectBuilder()
                        .add("name", "Pien Proefschool")
                        .add("label", "school")
                        .add("words", Json.createArrayBuilder().add(member))
                        .add("things", Json.createArrayBuilder().add(story.substring(story.lastIndexOf('/') + 1)))
                        .add("until", LocalDate.now().plusMonths(6).toString())
                        .build());
    }

    /** The first of the team who may be asked: nobody asks themself. */
    private static void aColleagueIsAsked(String file, Api worker) {
        for (JsonObject colleague : Work.team(worker)) {
            Api.Answer asked = worker.post(
                    file + "/timeline-entries",
                    Json.createObjectBuilder()
                            .add("text", "School belde. Kun jij meekijken?")
                            .add("mentions", Json.createArrayBuilder().add(colleague.getString("personId")))
                            .build());
            if (asked.status() == 201) {
                return;
            }
        }
    }

    /** Who asks something for themself, and who takes over from them: tonight from the emergency plan. */
    private static void withACarer(String file, Api worker) {
        List<JsonObject> household =
                worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        String carer = household.get(0).getString("id");
        String child = household.get(1).getString("id");
        worker.post(
                file + "/carer-words",
                Json.createObjectBuilder()
                        .add("topic", "ask")
                        .add("words", "Eén avond per week vrij.")
                        .add("toldBy", carer)
                        .add("readers", "household")
                        .build());
        worker.send(
                "PUT",
                file + "/emergency-plans/" + child,
                "application/json",
                "{\"callers\": [{\"name\": \"Buurman Ab\", \"phone\": \"099 123 46 72\"}], \"pain\": \"Lacht.\"}");
        worker.post(
                file + "/care-continuity-plans",
                Json.createObjectBuilder()
                        .add("about", child)
                        .add(
                                "plan",
                                Json.createObjectBuilder()
                                        .add("carers", Json.createArrayBuilder().add(carer))
                                        .add(
                                                "month",
                                                Json.createArrayBuilder()
                                                        .add(Json.createObjectBuilder()
                                                                .add("name", "Tante Roos")
                                                                .add("phone", "099 123 46 71")))
                                        .add("fear", "Balt de vuisten."))
                        .build());
    }

    /** Held without the person, with a proposal that waits for her: the fullest that this page gets. */
    private static void aMeeting(String file, String member, Api worker) {
        Api.Answer planned = worker.post(
                file + "/meetings",
                Json.createObjectBuilder()
                        .add("kind", "mdo")
                        .add("on", LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString())
                        .add("about", Json.createArrayBuilder().add(member))
                        .add("agenda", Json.createArrayBuilder().add("Wie komt er 's nachts?"))
                        .build());
        worker.with("If-Match", planned.etag())
                .send(
                        "PUT",
                        planned.location() + "/minutes",
                        "application/json",
                        Json.createObjectBuilder()
                                .add("attendance", Json.createArrayBuilder())
                                .add("text", "Over de nachten gepraat.")
                                .build()
                                .toString());
        worker.post(
                planned.location() + "/decisions",
                Json.createObjectBuilder().add("what", "Drie nachten hulp.").build());
    }

    private static JsonArrayBuilder everybody(String file, Api worker) {
        JsonArrayBuilder members = Json.createArrayBuilder();
        worker.get(file)
                .json()
                .getJsonArray("household")
                .getValuesAs(JsonObject.class)
                .forEach(one -> members.add(one.getString("id")));
        return members;
    }

    /** With something that goes well in between, and somebody who does not agree. */
    private static void keptTwice(String file, String member, Api worker) {
        JsonObject kept = Json.createObjectBuilder()
                .add("about", Json.createArrayBuilder().add(member))
                .add(
                        "lookAgainOn",
                        LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                                .plusDays(30)
                                .toString())
                .build();
        worker.post(file + "/plan-versions", kept);
        worker.post(
                file + "/strengths",
                Json.createObjectBuilder()
                        .add("kind", "ourselves")
                        .add("words", "Op zaterdag koken wij samen.")
                        .add("who", "de buren")
                        .add("about", Json.createArrayBuilder().add(member))
                        .build());
        Api.Answer version = worker.post(file + "/plan-versions", kept);
        String answer = version.location() + "/answers/" + member;
        worker.with("If-Match", worker.get(answer).etag())
                .send(
                        "PUT",
                        answer,
                        "application/json",
                        Json.createObjectBuilder()
                                .add("said", "other")
                                .add("words", "Er komen te veel mensen.")
                                .build()
                                .toString());
    }

    private static void aPlanOfTheirOwn(String file, Api worker) {
        List<JsonObject> household =
                worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        worker.post(
                file + "/family-group-plan/plans",
                Json.createObjectBuilder()
                        .add("words", "Oma haalt op dinsdag.")
                        .add("with", "oma en de buren")
                        .add(
                                "about",
                                Json.createArrayBuilder().add(household.get(1).getString("id")))
                        .build());
    }

    private static void withANetwork(String file, Api worker) {
        List<JsonObject> household =
                worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class);
        for (JsonObject child : household.subList(1, household.size())) {
            worker.post(
                    file + "/household/relations",
                    Json.createObjectBuilder()
                            .add("one", household.get(0).getString("id"))
                            .add("other", child.getString("id"))
                            .add("kinship", "parent")
                            .build());
        }
        worker.post(
                file + "/representations",
                Json.createObjectBuilder()
                        .add("representative", household.get(0).getString("id"))
                        .add("represented", household.get(1).getString("id"))
                        .add("ground", "gezag")
                        .add("withheld", Json.createObjectBuilder().add("reason", "safety"))
                        .build());
        for (String closeness : List.of("strong", "good", "thin", "strained", "broken")) {
            worker.post(
                    file + "/household/people-around",
                    Json.createObjectBuilder()
                            .add("name", "De buurvrouw met de sleutel van het tuinhuis")
                            .add("circle", "neighbour")
                            .add(
                                    "near",
                                    Json.createArrayBuilder()
                                            .add(household.get(0).getString("id")))
                            .add("readers", "household")
                            .add("closeness", closeness)
                            .build());
        }
    }

    static Map<String, String> ids(String file, Api reader) {
        Map<String, String> ids = new LinkedHashMap<>();
        String id = file.substring(file.lastIndexOf('/') + 1);
        JsonObject team = reader.get("/api/v1/teams")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .get(0);
        ids.put("id", id);
        JsonObject board = reader.get("/api/v1/case-files/" + id + "/board").json();
        ids.put("member", firstId(board.getJsonObject("file").getJsonArray("household")));
        ids.put("home", firstId(board.getJsonArray("homes")));
        ids.put("team", team.getString("id"));
        ids.put("code", "wlz");
        ids.put("slug", "hermsen");
        ids.put("kind", "artikelen");
        ids.put("place", "hulp-nu");
        ids.put("item", "veel-hulpverleners");
        JsonObject plan = reader.get(file + "/plan").json();
        first(plan.getJsonObject("helpers").getJsonArray("items")).ifPresent(helper -> ids.put("helper", helper));
        first(plan.getJsonArray("goals")).ifPresent(goal -> ids.put("goal", goal));
        first(board.getJsonArray("meetings")).ifPresent(meeting -> ids.put("meeting", meeting));
        first(reader.get(file + "/carer-words").json().getJsonArray("items"))
                .ifPresent(words -> ids.put("words", words));
        first(reader.get(file + "/care-continuity-plans").json().getJsonArray("items"))
                .ifPresent(continuity -> ids.put("continuity", continuity));
        first(reader.get("/api/v1/letter-templates").json().getJsonArray("items"))
                .ifPresent(template -> ids.put("template", template));
        first(reader.get(file + "/health-webs").json().getJsonArray("items")).ifPresent(web -> ids.put("web", web));
        first(reader.get(file + "/zrm-assessments").json().getJsonArray("items"))
                .ifPresent(assessment -> ids.put("assessment", assessment));
        first(reader.get(file + "/outside-readers").json().getJsonArray("items"))
                .ifPresent(one -> ids.put("reader", one));
        changeable(reader.get(file + "/own-words").json().getJsonArray("stories"))
                .ifPresent(story -> ids.put("story", story));
        first(plan.getJsonArray("actions")).ifPresent(action -> {
            ids.put("task", action);
            ids.put("thing", action);
        });
        first(reader.get(file + "/timeline-entries").json().getJsonArray("items"))
                .ifPresent(entry -> ids.put("entry", entry));
        Work.of(reader, id).stream()
                .filter(item -> item.getString("kind").equals("mention"))
                .findFirst()
                .ifPresent(mention -> ids.put("mention", mention.getString("id")));
        first(plan.getJsonArray("proposals")).ifPresent(proposal -> ids.put("proposal", proposal));
        first(plan.getJsonArray("versions")).ifPresent(version -> ids.put("version", version));
        JsonObject network = reader.get(file + "/household").json();
        first(reader.get(file + "/documents").json().getJsonArray("items"))
                .ifPresent(document -> ids.put("document", document));
        Optional.of(reader.get("/api/v1/imports"))
                .filter(answer -> answer.status() == 200)
                .flatMap(answer -> first(answer.json().getJsonArray("items")))
                .ifPresent(table -> ids.put("import", table));
        changeable(network.getJsonArray("around")).ifPresent(one -> ids.put("around", one));
        changeable(network.getJsonArray("relations")).ifPresent(one -> ids.put("relation", one));
        reader.get(file + "/representations").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.containsKey("representative"))
                .findFirst()
                .ifPresent(one -> ids.put("representation", one.getString("id")));
        return ids;
    }

    private static String firstId(JsonArray items) {
        return items.getJsonObject(0).getString("id");
    }

    private static Optional<String> changeable(JsonArray items) {
        return items.getValuesAs(JsonObject.class).stream()
                .filter(item -> item.getBoolean("mayChange"))
                .map(item -> item.getString("id"))
                .findFirst();
    }

    private static Optional<String> first(JsonArray items) {
        return items.getValuesAs(JsonObject.class).stream()
                .map(item -> item.getString("id"))
                .findFirst();
    }
}
