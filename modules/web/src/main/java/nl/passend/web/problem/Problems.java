// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.persistence.Conflicts;
import nl.passend.kernel.persistence.StaleVersion;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Finds the refusal that a failure comes down to. Empty: a failure nobody expected. */
final class Problems {
    private static final int MAX_DEPTH = 20;
    private static final String RETRY_SECONDS = "2";
    private static final List<String> TELLING_HEADERS =
            List.of(HttpHeaders.ALLOW, HttpHeaders.WWW_AUTHENTICATE, HttpHeaders.RETRY_AFTER);
    private static final Map<Integer, ProblemType> BY_STATUS = Map.of(
            400, ProblemType.BAD_REQUEST,
            401, ProblemType.NOT_SIGNED_IN,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            405, ProblemType.METHOD_NOT_ALLOWED,
            406, ProblemType.NOT_ACCEPTABLE,
            413, ProblemType.TOO_LARGE,
            415, ProblemType.UNSUPPORTED_MEDIA_TYPE,
            503, ProblemType.UNAVAILABLE);

    private Problems() {}

    /** A refusal thrown while reading a body or a parameter arrives wrapped by the server, so the causes are looked through. */
    static Optional<Problem> in(Throwable failure) {
        Optional<Problem> refusal = first(failure, ProblemException.class).map(Problems::refusal);
        if (refusal.isPresent()) {
            return refusal;
        }
        Optional<Problem> conflict = Conflicts.in(failure).map(Problems::conflict);
        if (conflict.isPresent()) {
            return conflict;
        }
        Optional<Problem> database = Databases.in(failure).map(Problems::ofDatabase);
        if (database.isPresent()) {
            return database;
        }
        if (first(failure, ConstraintViolationException.class).isPresent()) {
            return Optional.of(Problem.of(ProblemType.BAD_PARAMETER));
        }
        return first(failure, WebApplicationException.class).flatMap(e -> ofServer(e.getResponse()));
    }

    private static Problem refusal(ProblemException refusal) {
        Problem problem = Problem.of(refusal);
        if (refusal.type().status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            return problem.with(Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
        }
        return refusal.extension()
                .map(extension -> extension.get("retryAfter"))
                .filter(JsonNumber.class::isInstance)
                .map(seconds -> problem.with(Map.of(HttpHeaders.RETRY_AFTER, seconds.toString())))
                .orElse(problem);
    }

    private static Problem ofDatabase(ProblemType type) {
        Problem problem = Problem.of(type);
        return type.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()
                ? problem.with(Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS))
                : problem;
    }

    private static Problem conflict(RuntimeException conflict) {
        return conflict instanceof StaleVersion
                ? Problem.of(ProblemType.STALE)
                : Problem.of(ProblemType.UNAVAILABLE).with(Map.of(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
    }

    private static Optional<Problem> ofServer(Response response) {
        ProblemType type = BY_STATUS.get(response.getStatus());
        if (type == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : TELLING_HEADERS) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return Optional.of(Problem.of(type).with(headers));
    }

    /** @param incident what connects the answer with the line in the log */
    static Problem unexpected(String incident) {
        return Problem.of(ProblemType.UNEXPECTED)
                .with(Json.createObjectBuilder().add("incident", incident).build());
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++, cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
