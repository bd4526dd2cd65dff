// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.json.Json;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Query parameters that are keys of ours. */
final class Parameters {
    private Parameters() {}

    /** @param text null or blank when absent */
    static <T> Optional<T> key(String text, Function<String, Optional<T>> parse) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> key = parse.apply(text);
        if (key.isEmpty()) {
            throw bad("after", "Gebruik voor after wat in next stond.");
        }
        return key;
    }

    /** @param text null or blank when absent */
    static <T> Optional<T> code(String name, String text, T[] values, Function<T, String> codeOf) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Optional<T> found =
                Arrays.stream(values).filter(v -> codeOf.apply(v).equals(text)).findFirst();
        if (found.isEmpty()) {
            throw bad(
                    name,
                    "Kies voor " + name + " uit: "
                            + Arrays.stream(values).map(codeOf).collect(Collectors.joining(", ")) + ".");
        }
        return found;
    }

    private static ProblemException bad(String name, String message) {
        return new ProblemException(
                ProblemType.BAD_PARAMETER,
                List.of(new FieldProblem("", message)),
                Json.createObjectBuilder().add("parameter", name).build());
    }

    /** A key that is an id. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
