// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Builds the body of a new case file; each builder makes a visibly invented family of its own. */
public final class Families {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Born too lately to decide about anything. */
    public static final String SMALL = "2019-06-01";

    private final String familyName = "Proefballon" + COUNT.incrementAndGet();
    private String teamId;
    private String request = "Rust in huis en iemand die meedenkt.";
    private String ownWords = "Wij zijn moe van het vertellen.";
    private int members = 2;
    private int parents = 1;
    private List<String> names = List.of();

    private Families() {}

    public static Families aFamily() {
        return new Families();
    }

    public Families ofTeam(String id) {
        teamId = id;
        return this;
    }

    public Families asking(String text) {
        request = text;
        return this;
    }

    public Families saying(String text) {
        ownWords = text;
        return this;
    }

    public Families withHousehold(int count) {
        members = count;
        return this;
    }

    /** Who they are, in order; as many as there are names. The children are small. */
    public Families named(String... givenNames) {
        names = List.of(givenNames);
        return withHousehold(givenNames.length);
    }

    /** The first of the household; the others are children. */
    public Families withParents(int count) {
        parents = count;
        return this;
    }

    public String familyName() {
        return familyName;
    }

    public JsonObject build() {
        JsonArrayBuilder household = Json.createArrayBuilder();
        for (int i = 0; i < members; i++) {
            household.add(Json.createObjectBuilder()
                    .add("givenName", names.isEmpty() ? "Lid" + (i + 1) : names.get(i))
                    .add("familyName", familyName)
                    .add("birthDate", i < parents ? "1985-03-14" : names.isEmpty() ? "201" + i % 10 + "-06-01" : SMALL)
                    .add("role", i < parents ? "PARENT" : "CHILD"));
        }
        return Json.createObjectBuilder()
                .add("teamId", teamId)
                .add("request", request)
                .add("ownWords", ownWords)
                .add("household", household)
                .build();
    }

    /** The team of an account, by the API. */
    public static String teamOf(Api account) {
        return account.get("/api/v1/me")
                .json()
                .getJsonArray("teams")
                .getJsonObject(0)
                .getString("id");
    }

    /** The newest file that an account may see, as its path; of somebody of a household the one there is. */
    public static String firstFileOf(Api account) {
        return "/api/v1/case-files/" + firstIdOf(account);
    }

    /** As {@link #firstFileOf}, its id alone. */
    public static String firstIdOf(Api account) {
        return account.get("/api/v1/case-files")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    /** Opens a case file as this account and returns its path, such as {@code /api/v1/case-files/…}. */
    public String openedBy(Api account) {
        if (teamId == null) {
            teamId = teamOf(account);
        }
        Api.Answer answer = account.post("/api/v1/case-files", build());
        if (answer.status() != 201) {
            throw new AssertionError("Not opened: " + answer);
        }
        return answer.location();
    }

    /** The ids of the household, in order. */
    public static List<String> membersOf(Api worker, String file) {
        return worker.get(file).json().getJsonArray("household").getValuesAs(JsonObject.class).stream()
                .map(member -> member.getString("id"))
                .toList();
    }

    /** Lets one decide for the other, as a parent does for a child. */
    public static void authority(Api worker, String file, String representative, String represented) {
        Api.Answer answer = worker.post(
                file + "/representations",
                Json.createObjectBuilder()
                        .add("representative", representative)
                        .add("represented", represented)
                        .add("ground", "gezag")
                        .build());
        if (answer.status() != 201) {
            throw new AssertionError("No authority: " + answer);
        }
    }
}
