// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import nl.passend.knowledge.OfferImports.Outcome;
import nl.passend.knowledge.OfferImports.Refusal;

/** What came of an import, as it is stored. */
final class OutcomeJson {
    private OutcomeJson() {}

    static JsonObject write(Outcome outcome) {
        var refusals = Json.createArrayBuilder();
        outcome.refusals()
                .forEach(refusal -> refusals.add(Json.createObjectBuilder()
                        .add("where", refusal.where())
                        .add("field", refusal.field())
                        .add("message", refusal.message())));
        return Json.createObjectBuilder(counts(outcome))
                .add("refusals", refusals)
                .add("more", outcome.more())
                .build();
    }

    /** The figures alone, as the page of tasks shows them. */
    static JsonObject counts(Outcome outcome) {
        return Json.createObjectBuilder()
                .add("read", outcome.read())
                .add("added", outcome.added())
                .add("changed", outcome.changed())
                .add("unchanged", outcome.unchanged())
                .add("gone", outcome.gone())
                .add("refused", outcome.refused())
                .build();
    }

    static Outcome read(JsonObject json) {
        return new Outcome(
                count(json, "read"),
                count(json, "added"),
                count(json, "changed"),
                count(json, "unchanged"),
                count(json, "gone"),
                count(json, "refused"),
                json.getJsonArray("refusals").getValuesAs(JsonObject.class).stream()
                        .map(one ->
                                new Refusal(one.getString("where"), one.getString("field"), one.getString("message")))
                        .toList(),
                json.getBoolean("more"));
    }

    private static long count(JsonObject json, String name) {
        return json.getJsonNumber(name).longValue();
    }
}
