// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * One refusal on its way out.
 *
 * @param headers what the status asks for, such as Allow or Retry-After
 */
record Problem(
        ProblemType type, List<FieldProblem> errors, Optional<JsonObject> extension, Map<String, String> headers) {
    static Problem of(ProblemType type) {
        return new Problem(type, List.of(), Optional.empty(), Map.of());
    }

    static Problem of(ProblemException refusal) {
        return new Problem(refusal.type(), refusal.fields(), refusal.extension(), Map.of());
    }

    Problem with(Map<String, String> more) {
        return new Problem(type, errors, extension, Map.copyOf(more));
    }

    Problem with(JsonObject more) {
        return new Problem(type, errors, Optional.of(more), headers);
    }

    Optional<String> incident() {
        return extension.filter(more -> more.containsKey("incident")).map(more -> more.getString("incident"));
    }

    JsonObject json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", type.urn())
                .add("title", type.title())
                .add("status", type.status());
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(error -> list.add(
                    Json.createObjectBuilder().add("pointer", error.pointer()).add("message", error.message())));
            json.add("errors", list);
        }
        extension.ifPresent(more -> more.forEach(json::add));
        return json.build();
    }
}
