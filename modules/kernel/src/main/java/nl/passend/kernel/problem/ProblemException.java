// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.problem;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;

/**
 * An expected refusal, thrown where the rule lives and shown by one mapper that knows no module by name. Rolls back the
 * transaction it crosses (it is a RuntimeException), so nothing is stored by halves.
 */
public class ProblemException extends RuntimeException {
    private final ProblemType type;
    private final transient List<FieldProblem> fields;
    private final transient JsonObject extension;

    public ProblemException(ProblemType type) {
        this(type, List.of(), null);
    }

    public ProblemException(ProblemType type, List<FieldProblem> fields) {
        this(type, fields, null);
    }

    /** @param extension extra members of the problem, such as {@code current} and {@code yours}; null for none */
    public ProblemException(ProblemType type, List<FieldProblem> fields, JsonObject extension) {
        super(type.urn());
        this.type = type;
        this.fields = List.copyOf(fields);
        this.extension = extension;
    }

    public static ProblemException notFound() {
        return new ProblemException(ProblemType.NOT_FOUND);
    }

    public static ProblemException invalid(String pointer, String message) {
        return new ProblemException(ProblemType.INVALID, List.of(new FieldProblem(pointer, message)));
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    public Optional<JsonObject> extension() {
        return Optional.ofNullable(extension);
    }
}
