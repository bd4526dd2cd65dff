// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.web.access.RunningEndpoints.Operation;

/** Describes what one method takes and answers. */
final class Operations {
    private static final String IF_MATCH = "If-Match";

    private final Schemas schemas;

    Operations(Schemas schemas) {
        this.schemas = schemas;
    }

    JsonObject describe(Operation operation) {
        Method method = operation.method();
        JsonObjectBuilder described = Json.createObjectBuilder()
                .add("operationId", id(operation))
                .add("tags", Json.createArrayBuilder().add(tag(operation)))
                .add("summary", summary(operation))
                .add("parameters", parameters(method))
                .add("responses", responses(operation));
        body(method).ifPresent(body -> described.add("requestBody", body));
        if (operation.rule().filter(Access.Rule.PUBLIC::equals).isPresent()) {
            described.add("security", JsonArray.EMPTY_JSON_ARRAY);
        }
        return described.build();
    }

    static String tag(Operation operation) {
        return operation.path().split("/")[3];
    }

    /** Unique, since a class has no two methods of one name that answer requests. */
    private static String id(Operation operation) {
        return operation.resource().getSimpleName().replaceFirst("Resource$", "") + "-"
                + operation.method().getName();
    }

    private static String summary(Operation operation) {
        String words = operation.method().getName().replaceAll("([A-Z])", " $1").toLowerCase(java.util.Locale.ROOT);
        return switch (operation.rule().orElse(Access.Rule.CLIENT_DATA)) {
            case PUBLIC -> words + " (open to everybody)";
            case PUBLISHED -> words + " (open to everybody where the installation opens reading, else with an account)";
            case SIGNED_IN -> words + " (with an account)";
            case WORKER -> words + " (workers)";
            case ADMINISTRATOR -> words + " (administrators)";
            case PRIVACY_OFFICER -> words + " (privacy officers)";
            case REVIEWER -> words + " (administrators and privacy officers)";
            case CLIENT_DATA -> words + " (whoever has a grant; 404 to others)";
        };
    }

    private JsonArrayBuilder parameters(Method method) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        for (Parameter parameter : method.getParameters()) {
            Optional.ofNullable(parameter.getAnnotation(PathParam.class))
                    .ifPresent(path -> list.add(parameter(path.value(), "path", true, parameter)));
            Optional.ofNullable(parameter.getAnnotation(QueryParam.class))
                    .ifPresent(query -> list.add(parameter(query.value(), "query", false, parameter)));
            Optional.ofNullable(parameter.getAnnotation(HeaderParam.class))
                    .ifPresent(header -> list.add(
                            parameter(header.value(), "header", header.value().equals(IF_MATCH), parameter)));
        }
        if (method.isAnnotationPresent(Idempotent.class)) {
            list.add(Json.createObjectBuilder()
                    .add("name", "Idempotency-Key")
                    .add("in", "header")
                    .add("required", false)
                    .add("schema", Schemas.string()));
        }
        return list;
    }

    private JsonObject parameter(String name, String in, boolean required, Parameter parameter) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", in)
                .add("required", required)
                .add("schema", schemas.of(parameter.getParameterizedType()))
                .build();
    }

    private Optional<JsonObject> body(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .filter(type -> type.isAnnotationPresent(Body.class))
                .findFirst()
                .map(type -> {
                    JsonObjectBuilder content = Json.createObjectBuilder();
                    for (String mediaType : consumed(method)) {
                        content.add(mediaType, Json.createObjectBuilder().add("schema", schemas.of(type)));
                    }
                    return Json.createObjectBuilder()
                            .add("required", true)
                            .add("content", content)
                            .build();
                });
    }

    private static List<String> consumed(Method method) {
        Consumes consumes = method.getAnnotation(Consumes.class);
        return consumes == null ? List.of(MediaType.APPLICATION_JSON) : List.of(consumes.value());
    }

    private JsonObject responses(Operation operation) {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        success(operation, responses);
        problem(responses, "400");
        if (!operation.rule().filter(Access.Rule.PUBLIC::equals).isPresent()) {
            problem(responses, "401");
            problem(responses, "429");
        }
        if (!operation.verb().equals("GET")) {
            problem(responses, "403");
        }
        problem(responses, "404");
        if (takesHeader(operation.method(), IF_MATCH)) {
            problem(responses, "412");
            problem(responses, "428");
        }
        if (body(operation.method()).isPresent()) {
            problem(responses, "413");
            problem(responses, "415");
            problem(responses, "422");
        }
        problem(responses, "503");
        return responses.build();
    }

    private void success(Operation operation, JsonObjectBuilder responses) {
        Method method = operation.method();
        Answers answers = method.getAnnotation(Answers.class);
        boolean speaks = method.getReturnType() != void.class && method.getReturnType() != Response.class;
        JsonObjectBuilder headers = Json.createObjectBuilder().add("API-Version", ref("headers", "ApiVersion"));
        JsonObjectBuilder answer = Json.createObjectBuilder();
        String status;
        if (speaks || answers != null || operation.verb().equals("GET")) {
            status = "200";
            var type = answers != null ? answers.value() : speaks ? method.getGenericReturnType() : Object.class;
            answer.add(
                    "content",
                    Json.createObjectBuilder()
                            .add("application/json", Json.createObjectBuilder().add("schema", schemas.of(type))));
        } else if (operation.verb().equals("POST") && body(method).isPresent()) {
            status = "201";
            headers.add("Location", ref("headers", "Location"));
        } else {
            status = "204";
        }
        if (answers != null || status.equals("201") || changesAVersion(operation)) {
            headers.add("ETag", ref("headers", "ETag"));
        }
        responses.add(status, answer.add("description", "Goed.").add("headers", headers));
    }

    /** What was changed has a version again, for the next change. */
    private static boolean changesAVersion(Operation operation) {
        return Set.of("PATCH", "PUT").contains(operation.verb()) && takesHeader(operation.method(), IF_MATCH);
    }

    private static boolean takesHeader(Method method, String name) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(name));
    }

    private static void problem(JsonObjectBuilder responses, String status) {
        responses.add(status, ref("responses", "Problem" + status));
    }

    private static JsonObject ref(String kind, String name) {
        return Json.createObjectBuilder()
                .add("$ref", "#/components/" + kind + "/" + name)
                .build();
    }
}
