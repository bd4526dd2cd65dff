// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import nl.passend.directory.rest.MunicipalitiesResource;
import nl.passend.directory.rest.PeopleResource;
import nl.passend.directory.rest.TeamsResource;
import nl.passend.web.access.RunningEndpoints;
import nl.passend.web.admin.AccountsResource;
import nl.passend.web.jobs.JobsResource;
import nl.passend.web.jobs.TasksPage;
import nl.passend.web.login.MeResource;
import org.junit.jupiter.api.Test;

/** The rules of the Dutch API Design Rules (the linter's configuration) that can be judged without a server. */
class OpenApiDocumentTest {
    private final JsonObject document = OpenApiDocument.of(Stream.of(
                    JobsResource.class,
                    TasksPage.class,
                    MeResource.class,
                    AccountsResource.class,
                    TeamsResource.class,
                    PeopleResource.class,
                    MunicipalitiesResource.class,
                    OpenApiResource.class)
            .<RunningEndpoints.Operation>flatMap(RunningEndpoints::of)
            .toList());

    @Test
    void it_tells_version_contact_and_server() {
        assertThat(document.getString("openapi")).startsWith("3.");
        assertThat(document.getJsonObject("info").getString("version")).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(document.getJsonObject("info").getJsonObject("contact")).containsKeys("name", "email", "url");
        assertThat(document.getJsonArray("servers").getJsonObject(0).getString("url"))
                .matches(".*/v\\d+.*");
    }

    @Test
    void only_the_api_is_described() {
        assertThat(document.getJsonObject("paths").keySet())
                .contains("/jobs", "/jobs/{id}")
                .noneMatch(path -> path.contains("beheer"));
    }

    @Test
    void paths_are_kebab_case_without_a_slash_at_the_end() {
        assertThat(document.getJsonObject("paths").keySet())
                .allMatch(path -> path.matches("(/([a-z0-9-]+|\\{[^}]+}))+|/openapi\\.json"));
    }

    @Test
    void every_operation_has_its_own_id_and_answers_400_as_a_problem() {
        Set<String> ids = new HashSet<>();
        eachOperation((place, operation) -> {
            assertThat(ids.add(operation.getString("operationId"))).as(place).isTrue();
            assertThat(operation.getJsonObject("responses")).as(place).containsKey("400");
        });
        document.getJsonObject("components").getJsonObject("responses").forEach((name, response) -> {
            assertThat(response.asJsonObject().getJsonObject("content"))
                    .as(name)
                    .containsKey("application/problem+json");
        });
        assertThat(schema("Problem").getJsonObject("properties")).containsKeys("type", "title", "status", "detail");
    }

    @Test
    void every_good_answer_carries_the_version() {
        eachOperation((place, operation) -> operation.getJsonObject("responses").forEach((status, response) -> {
            if (status.startsWith("2")) {
                assertThat(response.asJsonObject().getJsonObject("headers"))
                        .as(place)
                        .containsKey("API-Version");
            }
        }));
    }

    @Test
    void path_parameters_are_declared_and_query_parameters_are_camel_case() {
        eachOperation((place, operation) -> {
            List<String> declared = new ArrayList<>();
            for (JsonValue parameter : operation.getJsonArray("parameters")) {
                String name = parameter.asJsonObject().getString("name");
                if (parameter.asJsonObject().getString("in").equals("path")) {
                    declared.add("{" + name + "}");
                } else if (parameter.asJsonObject().getString("in").equals("query")) {
                    assertThat(name).as(place).matches("[a-z][a-zA-Z0-9]*");
                }
            }
            assertThat(declared)
                    .as(place)
                    .containsExactlyInAnyOrderElementsOf(java.util.regex.Pattern.compile("\\{[^}]+}")
                            .matcher(place)
                            .results()
                            .map(m -> m.group())
                            .toList());
        });
    }

    @Test
    void dates_say_that_they_are_dates_and_every_reference_leads_somewhere() {
        JsonObject schemas = document.getJsonObject("components").getJsonObject("schemas");
        schemas.forEach((name, schema) -> {
            assertThat(name).matches("[A-Z][A-Za-z0-9]*");
            schema.asJsonObject()
                    .getOrDefault("properties", JsonValue.EMPTY_JSON_OBJECT)
                    .asJsonObject()
                    .forEach((property, value) -> {
                        if (property.matches("date|.*[a-z]Date")) {
                            assertThat(value.asJsonObject().getString("format"))
                                    .as(property)
                                    .isEqualTo("date");
                        }
                    });
        });
        java.util.regex.Pattern.compile("\"#/components/schemas/(\\w+)\"")
                .matcher(document.toString())
                .results()
                .forEach(reference -> assertThat(schemas).containsKey(reference.group(1)));
    }

    @Test
    void a_request_record_says_what_is_required_and_how_long_a_text_may_be() {
        JsonObject request = schema("JobsJobRequest");

        assertThat(request.getJsonArray("required").getString(0)).isEqualTo("kind");
        assertThat(request.getJsonObject("properties").getJsonObject("kind").getInt("maxLength"))
                .isEqualTo(80);
        assertThat(request.getBoolean("additionalProperties")).isFalse();
    }

    private JsonObject schema(String name) {
        return document.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private void eachOperation(BiConsumer<String, JsonObject> use) {
        document.getJsonObject("paths").forEach((path, operations) -> operations
                .asJsonObject()
                .forEach((verb, operation) -> use.accept(verb + " " + path, operation.asJsonObject())));
    }
}
