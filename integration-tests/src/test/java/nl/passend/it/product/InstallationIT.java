// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.Walk;
import org.junit.jupiter.api.Test;

/** Each installation below {@code ear/} starts, with the plugins that its pom names and no others. */
class InstallationIT {
    private static final Path SERVER = Path.of(System.getProperty("passend.server"));

    @Test
    void the_demo_has_two_municipalities_and_a_care_office() {
        var plugins = Api.as(Product.running(), "beheer").get("/api/v1/plugins").body();

        assertThat(plugins)
                .contains("municipality-rivierstad", "municipality-heuvelland", "careoffice-middenland")
                .doesNotContain("FAILED");
    }

    @Test
    void one_municipality_is_a_pom_with_its_own_plugins() {
        var server = SERVER.resolve("../../../rivierstad/target/server").normalize();
        assertThat(server).as("the whole product is built before its tests run").isDirectory();
        var home = Path.of(System.getProperty("product.home") + "-rivierstad");
        try (Product rivierstad = Product.fresh(home, server, Map.of("PASSEND_OPEN_READING", "false"))) {
            rivierstad.start();

            var page = Api.anonymous(rivierstad).get("/hulp-nu").body();
            var listed = rivierstad.command("plugin", "list").output();

            assertThat(page)
                    .contains("112", "Rivierstad", "099 123 46 90")
                    .doesNotContain("Heuvelland", "action=\"/zoeken\"", "href=\"/kennis\"");
            whatIsPublishedIsClosed(rivierstad);
            assertThat(listed)
                    .contains("municipality-rivierstad", "careoffice-middenland")
                    .doesNotContain("municipality-heuvelland");
        }
    }

    /** This one has closed reading: everything published asks to log in, and nothing but that is told. */
    private static void whatIsPublishedIsClosed(Product closed) {
        List<Walk.Endpoint> published = Walk.everything(Product.running()).stream()
                .filter(endpoint -> endpoint.is("PUBLISHED"))
                .toList();

        assertThat(published).hasSizeGreaterThan(30);
        for (Walk.Endpoint endpoint : published) {
            Api.Answer answer = Api.anonymous(closed)
                    .send(
                            endpoint.method(),
                            endpoint.with(Map.of()),
                            endpoint.isPage() ? "application/x-www-form-urlencoded" : "application/json",
                            endpoint.isPage() ? "" : "{}");

            assertThat(answer.status()).as("%s", endpoint).isIn(endpoint.isPage() ? List.of(303, 403) : List.of(401));
            if (answer.status() == 303) {
                assertThat(answer.header("Location")).as("%s", endpoint).contains("/inloggen");
            }
        }
    }
}
