// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.openapi;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.passend.web.access.RunningEndpoints.Operation;
import nl.passend.web.http.ApiVersion;

/** The whole description, as OpenAPI 3.0. */
final class OpenApiDocument {
    private static final String BASE = "/api/v1";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.ofEntries(
            Map.entry("400", "Het verzoek klopt niet: slechte JSON, of een waarde in het adres die niet kan."),
            Map.entry("401", "Log eerst in."),
            Map.entry("403", "Dit mag u hier niet doen."),
            Map.entry("404", "Dit bestaat niet, of u mag het niet zien."),
            Map.entry("412", "Iemand anders heeft dit intussen veranderd; current en yours staan erbij."),
            Map.entry("413", "Groter dan 1 MiB."),
            Map.entry("415", "Stuur JSON."),
            Map.entry("422", "Nog niet alles klopt; errors wijst elk veld aan."),
            Map.entry("428", "Stuur If-Match mee."),
            Map.entry("429", "Er is te vaak geprobeerd in te loggen; Retry-After zegt wanneer het weer kan."),
            Map.entry("503", "Dit kan nu even niet; Retry-After zegt wanneer wel.")));

    private OpenApiDocument() {}

    static JsonObject of(List<Operation> operations) {
        Schemas schemas = new Schemas();
        Operations describer = new Operations(schemas);
        Map<String, JsonObjectBuilder> paths = new TreeMap<>();
        Map<String, Boolean> tags = new TreeMap<>();
        for (Operation operation : operations) {
            if (operation.path().startsWith(BASE + "/")) {
                String path = operation.path().substring(BASE.length()).replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
                paths.computeIfAbsent(path, any -> Json.createObjectBuilder())
                        .add(operation.verb().toLowerCase(java.util.Locale.ROOT), describer.describe(operation));
                tags.put(Operations.tag(operation), true);
            }
        }
        JsonObjectBuilder allPaths = Json.createObjectBuilder();
        paths.forEach(allPaths::add);
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add("info", info())
                .add(
                        "servers",
                        Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", BASE)))
                .add("tags", tags(tags))
                .add("security", security())
                .add("paths", allPaths)
                .add("components", components(schemas))
                .build();
    }

    private static JsonObjectBuilder info() {
        return Json.createObjectBuilder()
                .add("title", "Passend")
                .add("version", ApiVersion.VERSION)
                .add(
                        "description",
                        "Fitting care, arranged together with the family it is for. What says something about a client"
                                + " answers 404 to whoever has no grant for it.")
                .add(
                        "contact",
                        Json.createObjectBuilder()
                                .add("name", "De beheerder van deze installatie")
                                .add("email", "beheer@passend.example")
                                .add("url", "/toegankelijkheid"))
                .add(
                        "license",
                        Json.createObjectBuilder().add("name", "EUPL-1.2").add("url", "https://eupl.eu/1.2/nl/"));
    }

    private static JsonArrayBuilder tags(Map<String, Boolean> tags) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        tags.keySet().forEach(name -> list.add(Json.createObjectBuilder().add("name", name)));
        return list;
    }

    private static JsonArrayBuilder security() {
        return Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("basic", Json.createArrayBuilder()))
                .add(Json.createObjectBuilder().add("login", Json.createArrayBuilder()));
    }

    private static JsonObjectBuilder components(Schemas schemas) {
        JsonObjectBuilder responses = Json.createObjectBuilder();
        PROBLEMS.forEach((status, words) -> responses.add("Problem" + status, problem(words)));
        return Json.createObjectBuilder()
                .add("schemas", Json.createObjectBuilder(schemas.all()).add("Problem", problemSchema()))
                .add("responses", responses)
                .add(
                        "headers",
                        Json.createObjectBuilder()
                                .add("ApiVersion", header("Full version of the API."))
                                .add("Location", header("Where it stands now."))
                                .add("ETag", header("Version; goes into If-Match with a change.")))
                .add(
                        "securitySchemes",
                        Json.createObjectBuilder()
                                .add(
                                        "basic",
                                        Json.createObjectBuilder()
                                                .add("type", "http")
                                                .add("scheme", "basic"))
                                .add(
                                        "login",
                                        Json.createObjectBuilder()
                                                .add("type", "apiKey")
                                                .add("in", "cookie")
                                                .add("name", "__Host-passend")));
    }

    private static JsonObjectBuilder header(String words) {
        return Json.createObjectBuilder().add("description", words).add("schema", Schemas.string());
    }

    private static JsonObjectBuilder problem(String words) {
        return Json.createObjectBuilder()
                .add("description", words)
                .add("headers", Json.createObjectBuilder().add("API-Version", header("Full version of the API.")))
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add(
                                        "application/problem+json",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "schema",
                                                        Json.createObjectBuilder()
                                                                .add("$ref", "#/components/schemas/Problem"))));
    }

    /** RFC 9457, with a JSON pointer per field. */
    private static JsonObjectBuilder problemSchema() {
        JsonObjectBuilder error = Json.createObjectBuilder()
                .add("type", "object")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("pointer", Schemas.string())
                                .add("message", Schemas.string()));
        return Json.createObjectBuilder()
                .add("type", "object")
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("type", Schemas.string())
                                .add("title", Schemas.string())
                                .add("status", Json.createObjectBuilder().add("type", "integer"))
                                .add("detail", Schemas.string())
                                .add(
                                        "errors",
                                        Json.createObjectBuilder()
                                                .add("type", "array")
                                                .add("items", error)));
    }
}
