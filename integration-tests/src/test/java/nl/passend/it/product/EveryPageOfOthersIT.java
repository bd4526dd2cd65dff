// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be opened, for those who keep the installation and what is known:
 * no axe finding, no CSP violation, no sideways scrolling at 320 px; also in the error state of every form.
 */
class EveryPageOfOthersIT {
    private final Product product = Product.running();
    private final EveryPage everyPage = new EveryPage(product);

    @Test
    void the_administrator() {
        everyPage.visitOwn("beheer", Map.of("plugin", "municipality-rivierstad", "id", accountOf("beheer")));
    }

    @Test
    void the_privacy_officer() {
        everyPage.visitOwn("privacy", Map.of());
    }

    @Test
    void the_editor() {
        everyPage.visit(
                "redactie", Map.of("slug", "nora"), endpoint -> endpoint.path().startsWith("/personas"), 4);
    }

    @Test
    void the_editor_of_what_was_learned() {
        everyPage.visit(
                "redactie",
                Map.of("kind", "lessen", "item", "warme-overdracht"),
                endpoint -> endpoint.path().startsWith("/kennis/{kind}"),
                6);
        everyPage.visit(
                "redactie",
                Map.of("kind", "verhalen", "item", "de-map-met-alle-brieven"),
                endpoint -> endpoint.path().startsWith("/kennis/verhalen")
                        || endpoint.path().equals("/kennis/{kind}/nieuw"),
                3);
    }

    @Test
    void the_editor_of_programmes() {
        everyPage.visit(
                "redactie",
                Map.of("slug", "zorg-dichtbij", "kind", "programmas"),
                endpoint -> endpoint.path().startsWith("/programmas")
                        || endpoint.path().startsWith("/redactie/{kind}"),
                7);
    }

    @Test
    void the_editor_of_offers() {
        everyPage.visit("redactie", Map.of(), endpoint -> endpoint.path().startsWith("/beheer/aanbod"), 2);
    }

    @Test
    void the_workbench() {
        everyPage.visit(
                "redactie",
                Map.of("kind", "routes", "slug", "wlz-zorg"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                4);
        everyPage.visit(
                "zorgkantoor",
                Map.of("kind", "wetten", "slug", "wmo"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                2);
        everyPage.visit(
                "redactie",
                Map.of("kind", "gegevens", "slug", "lives"),
                endpoint -> endpoint.path().startsWith("/redactie"),
                4);
    }

    @Test
    void who_keeps_the_register_of_bottlenecks() {
        String bottleneck = Api.as(product, "coordinator")
                .get("/api/v1/bottlenecks")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        everyPage.visit(
                "coordinator",
                Map.of("bottleneck", bottleneck),
                endpoint -> endpoint.path().startsWith("/knelpunten"),
                3);
    }

    private String accountOf(String loginName) {
        return Api.as(product, loginName).get("/api/v1/me").json().getString("id");
    }
}
