// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import nl.passend.it.kit.HowTo;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page for plugin makers does what it says. */
class HowToIT {
    private static final Path PROJECT =
            Path.of(System.getProperty("passend.server")).resolve("../../../..").normalize();

    @Test
    void a_plugin_is_made_tested_and_added_as_the_page_says(@TempDir Path folder) throws Exception {
        try (Product product = Product.withDemo(Path.of(System.getProperty("product.home") + "-how-to"), Map.of())) {
            product.start();

            var said = run(HowTo.script(PROJECT.resolve("docs/how-to/write-a-plugin.md")), folder, product);

            assertThat(said)
                    .contains("municipality-wolkendorp 1.0 (Gemeente Wolkendorp) fits")
                    .contains("municipality-wolkendorp is added")
                    .contains("099 123 50 99")
                    .endsWith("municipality-wolkendorp is removed\n");
            assertThat(folder.resolve("wolkendorp/target/surefire-reports/example.wolkendorp.WolkendorpTest.txt"))
                    .content()
                    .contains("Failures: 0, Errors: 0");
        }
    }

    /** Maven's downloads come from the builder's own repository, and what the page installs goes beside it. */
    private static String run(String script, Path folder, Product product) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh").directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(product.environment());
        builder.environment().put("PASSEND", PROJECT.toString());
        builder.environment()
                .put(
                        "MAVEN_ARGS",
                        "-o -Dmaven.repo.local="
                                + folder.resolve("repository") + " -Dmaven.repo.local.tail="
                                + System.getProperty("user.home") + "/.m2/repository");
        var shell = builder.start();
        try (var in = shell.getOutputStream()) {
            in.write(script.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        var said = new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
        return said;
    }
}
