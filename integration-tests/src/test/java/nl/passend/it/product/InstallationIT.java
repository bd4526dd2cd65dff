// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Product;
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
        try (Product rivierstad = Product.fresh(home, server, Map.of())) {
            rivierstad.start();

            var page = Api.anonymous(rivierstad).get("/hulp-nu").body();
            var listed = rivierstad.command("plugin", "list").output();

            assertThat(page).contains("112", "Rivierstad", "099 123 46 90").doesNotContain("Heuvelland");
            assertThat(listed)
                    .contains("municipality-rivierstad", "careoffice-middenland")
                    .doesNotContain("municipality-heuvelland");
        }
    }
}
