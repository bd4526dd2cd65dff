// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Behind a proxy, after its launcher was killed, and without its key: one product, because each start takes its time. */
class ComeBackIT {
    @Test
    @SuppressWarnings("try") // closed in between, to be started again
    void a_product_comes_back_or_says_in_one_sentence_why_not() throws IOException {
        Path home = Path.of(System.getProperty("product.home") + "-back");
        try (Product product = Product.withDemo(home, Map.of("PASSEND_PROXY", "true"))) {
            product.start();
            String file = behindAProxyAddressesAreThoseOfTheProxy(product);

            product.killLauncher();
            product.start();
            assertThat(product.said()).anyMatch(line -> line.contains("that an earlier start left behind"));
            assertThat(Api.as(product, "teamlid").get(file).status()).isEqualTo(200);

            product.close();
            Path key = home.resolve("keys/master.key");
            Path elsewhere = home.resolve("keys/elsewhere.key");
            Files.move(key, elsewhere);
            Product.Ended without = product.command("start");
            assertThat(without.output())
                    .contains("passend: The master key file " + key + " is missing")
                    .contains("Put the copy back.");
            assertThat(without.exitCode()).isEqualTo(4);

            Files.writeString(key, "\u00ff nothing");
            Product.Ended damaged = product.command("start");
            assertThat(damaged.output()).contains("passend: The master key file " + key + " is damaged.");
        }
    }

    /** What the proxy says of itself and of who asks counts; without it a browser would be sent from https to http. */
    private static String behindAProxyAddressesAreThoseOfTheProxy(Product product) {
        Api worker = Api.as(product, "teamlid");
        String team = Families.teamOf(worker);
        Api.Answer opened = worker.with("X-Forwarded-Proto", "https")
                .with("X-Forwarded-For", "203.0.113.77")
                .post("/api/v1/case-files", Families.aFamily().ofTeam(team).build());
        assertThat(opened.header("Location")).startsWith("https://");

        for (int i = 0; i < 5; i++) {
            Api.as(product, "coach", "geraden")
                    .with("X-Forwarded-For", "203.0.113.66")
                    .get("/api/v1/me");
        }
        Api coach = Api.as(product, "coach");
        assertThat(coach.with("X-Forwarded-For", "203.0.113.66")
                        .get("/api/v1/me")
                        .status())
                .as("who comes from where somebody guesses")
                .isEqualTo(429);
        assertThat(coach.with("X-Forwarded-For", "203.0.113.77")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(200);
        return opened.location();
    }
}
