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

/** A new master key, as an administrator makes one. */
class KeysRotateIT {
    @Test
    @SuppressWarnings("try") // closed in between, to be started again
    void a_new_master_key_opens_what_the_old_one_wrapped() throws IOException {
        Path home = Path.of(System.getProperty("product.home") + "-keys");
        Product.Ended nothing = Product.fresh(home, Map.of()).command("keys", "rotate");
        try (Product product = Product.withDemo(home, Map.of())) {
            product.start();
            Api member = Api.as(product, "teamlid");
            String file = Families.aFamily().asking("Dat dit leesbaar blijft.").openedBy(member);
            Product.Ended running = product.command("keys", "rotate");
            product.close();
            Path master = home.resolve("keys/master.key");
            byte[] old = Files.readAllBytes(master);

            Product.Ended rotated = product.command("keys", "rotate");
            product.start();

            assertThat(nothing.exitCode()).isEqualTo(3);
            assertThat(nothing.output()).contains("nothing to rotate");
            assertThat(running.exitCode()).isEqualTo(3);
            assertThat(running.output()).contains("running already");
            assertThat(rotated.exitCode()).as(rotated.output()).isZero();
            assertThat(Files.readAllBytes(master)).isNotEqualTo(old);
            try (var retired = Files.list(home.resolve("keys/retired"))) {
                assertThat(retired).singleElement().satisfies(aside -> assertThat(aside)
                        .hasBinaryContent(old));
            }
            assertThat(member.get(file).json().getString("request")).isEqualTo("Dat dit leesbaar blijft.");
            assertThat(product.command("audit", "verify").exitCode()).isZero();
        }
    }
}
