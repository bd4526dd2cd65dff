// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.function.Predicate;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be opened, for a mother, for who pays for her help and for who reads along:
 * no axe finding, no CSP violation, no sideways scrolling at 320 px; also in the error state of every form.
 */
class EveryPageOfFamiliesIT {
    private final Product product = Product.running();
    private final EveryPage everyPage = new EveryPage(product);

    @Test
    void a_mother() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        everyPage.visitAll("zonnewolk-moeder", "/zaken", FullFile.ids("/api/v1/case-files/" + zonnewolk(), mother));
    }

    /** The care-office adviser, who was let in by the demo's family: the list and the one page of it. */
    @Test
    void who_pays_for_help() {
        everyPage.visitOwn("zorgkantoor", Map.of("id", zonnewolk()));
    }

    /** The teacher, to whom the demo's mother gave something to read. */
    @Test
    void who_reads_along_from_outside() {
        everyPage.visitOwn("school", Map.of("id", zonnewolk()));
    }

    @Test
    void what_help_costs_with_the_form_of_the_director() {
        everyPage.visit(
                "regisseur",
                Map.of("id", zonnewolk()),
                endpoint -> endpoint.path().equals("/zaken/{id}/kosten"),
                1);
    }

    @Test
    void who_reads_and_writes_under_an_article() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String article = mother.get("/api/v1/knowledge-items?kind=article")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("slug");
        Api.Answer written = mother.post(
                "/api/v1/articles/" + article + "/reactions",
                Json.createObjectBuilder()
                        .add("words", "Bij ons hielp een vast gezicht " + System.nanoTime())
                        .add("name", "Een moeder")
                        .add("accepts", true)
                        .add("looked", true)
                        .build());
        assertThat(written.status()).isEqualTo(201);
        String reaction = written.location().substring(written.location().lastIndexOf('/') + 1);
        Api.as(product, "coach")
                .post(
                        written.location() + "/reports",
                        Json.createObjectBuilder()
                                .add("reason", "Om te kijken.")
                                .build());
        Map<String, String> ids = Map.of("kind", "artikelen", "item", article, "reaction", reaction);
        Predicate<Walk.Endpoint> pages = endpoint ->
                endpoint.path().startsWith("/reacties") || endpoint.path().equals("/kennis/{kind}/{item}");
        everyPage.visit("zonnewolk-moeder", ids, pages, 3);
        everyPage.visit("redactie", ids, pages, 4);
    }

    /** With a version that waits to be read. */
    @Test
    void the_experience_expert() {
        Api editor = Api.as(product, "redactie");
        JsonObject content = editor.get("/api/v1/personas/janny").json().getJsonObject("content");
        Api.Answer begun = editor.post(
                "/api/v1/personas/lezen/versions",
                Json.createObjectBuilder()
                        .add("content", content)
                        .add("why", "Om te lezen.")
                        .build());
        if (begun.status() == 201) {
            editor.with("If-Match", begun.etag()).send("POST", begun.location() + "/submissions");
        }
        everyPage.visit(
                "ervaring", Map.of("slug", "lezen"), endpoint -> endpoint.path().startsWith("/personas"), 3);
    }

    private String zonnewolk() {
        return Families.firstIdOf(Api.as(product, "zonnewolk-moeder"));
    }
}
