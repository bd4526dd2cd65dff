// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import jakarta.json.JsonObject;
import java.util.List;

/** What waits for a worker. */
public final class Work {
    private Work() {}

    /** All that waits in one file. */
    public static List<JsonObject> of(Api worker, String caseFile) {
        Api.Answer found = worker.get("/api/v1/work?limit=100&caseFile=" + caseFile);
        return found.status() == 200 ? found.json().getJsonArray("items").getValuesAs(JsonObject.class) : List.of();
    }

    /** The id of a person of this worker's own team. */
    public static String person(Api worker, String givenName) {
        return team(worker).stream()
                .filter(member -> member.getString("givenName").equals(givenName))
                .findFirst()
                .orElseThrow()
                .getString("personId");
    }

    /** Who works in this worker's own team. */
    public static List<JsonObject> team(Api worker) {
        return worker.get("/api/v1/teams/" + Families.teamOf(worker))
                .json()
                .getJsonArray("members")
                .getValuesAs(JsonObject.class);
    }

    /** On whatever page of the work: other tests leave much undone. */
    public static boolean waits(Api worker, String kind) {
        String page = "/api/v1/work?limit=100";
        while (page != null) {
            Api.Answer work = worker.get(page);
            if (work.body().contains('"' + kind + '"')) {
                return true;
            }
            page = work.json().getString("next", null);
        }
        return false;
    }
}
