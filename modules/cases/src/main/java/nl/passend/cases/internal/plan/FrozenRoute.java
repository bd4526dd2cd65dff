// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Locale;
import nl.passend.knowledge.Candidate;

/** Writes down what a candidate rested on, for good. */
final class FrozenRoute {
    private FrozenRoute() {}

    static JsonObject of(Candidate candidate, JsonObject facts) {
        var conditions = Json.createArrayBuilder();
        candidate
                .conditions()
                .forEach(condition -> conditions.add(Json.createObjectBuilder()
                        .add("text", condition.text())
                        .add("because", condition.because())
                        .add("outcome", code(condition.outcome()))));
        var rules = Json.createArrayBuilder();
        candidate
                .rules()
                .forEach(rule -> rules.add(
                        Json.createObjectBuilder().add("id", rule.id()).add("version", rule.version())));
        return Json.createObjectBuilder()
                .add("title", candidate.route().title())
                .add("law", candidate.law().title())
                .add("decidedBy", candidate.route().decides())
                .add("municipality", candidate.municipality())
                .add("verdict", code(candidate.verdict()))
                .add("conditions", conditions)
                .add("rules", rules)
                .add("facts", facts)
                .build();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
