// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** The description of the REST interface, as a stranger fetches it. Kept as build output, so that CI can lint the very same document. */
class OpenApiDocumentIT {
    @Test
    void anybody_can_fetch_the_description_and_it_names_what_others_will_call() throws IOException {
        Api.Answer answer = Api.anonymous(Product.running()).get("/api/v1/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        JsonObject paths = answer.json().getJsonObject("paths");
        assertThat(paths.keySet())
                .contains("/me", "/teams", "/municipalities", "/care-office-regions", "/case-files")
                .contains("/case-files/{id}", "/case-files/{id}/board", "/case-files/{id}/access-log")
                .contains("/case-files/{id}/timeline-entries")
                .contains("/costs", "/case-files/{id}/costs", "/case-files/{id}/funders");
        Files.writeString(Path.of("target/openapi.json"), answer.body());
    }

    /** What comes back is described by its fields; the few that are not are files, or written by a plugin or a standard. */
    @Test
    void what_is_answered_is_described_by_its_fields() {
        JsonObject paths = Api.anonymous(Product.running())
                .get("/api/v1/openapi.json")
                .json()
                .getJsonObject("paths");
        List<String> bare = new ArrayList<>();
        paths.forEach((path, operations) -> {
            JsonObject get = operations.asJsonObject().getJsonObject("get");
            if (get != null && isBare(get)) {
                bare.add(path);
            }
        });

        assertThat(bare)
                .doesNotContain("/case-files/{id}", "/case-files/{id}/board", "/accounts/{id}", "/teams/{id}")
                .hasSizeLessThan(paths.size() / 10);
        assertThat(paths.getJsonObject("/case-files/{id}")
                        .getJsonObject("patch")
                        .getJsonObject("responses")
                        .getJsonObject("204")
                        .getJsonObject("headers"))
                .containsKey("ETag");
    }

    private static boolean isBare(JsonObject operation) {
        JsonObject schema = operation
                .getJsonObject("responses")
                .getJsonObject("200")
                .getJsonObject("content")
                .getJsonObject("application/json")
                .getJsonObject("schema");
        return !schema.containsKey("$ref") && !schema.containsKey("properties") && !schema.containsKey("items");
    }
}
