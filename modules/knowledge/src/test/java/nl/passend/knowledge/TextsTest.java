// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.passend.screenkit.TemplateScan;
import nl.passend.screenkit.TextScan;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final TextScan SCAN = TextScan.of(Path.of(""));

    @Test
    void every_key_has_its_text() {
        assertThat(SCAN.missingOnPages()).isEmpty();
    }

    @Test
    void every_text_stands_on_a_page() {
        assertThat(SCAN.unused()).isEmpty();
    }

    @Test
    void no_template_lets_scripts_or_bare_html_through() {
        assertThat(TemplateScan.of(Path.of("src/main/jte"))).isEmpty();
    }
}
