// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AssetsTest {
    /** What a first visit may cost in all, page included (screens.md asks for less than 60 kB, compressed). */
    private static final int MOST_BYTES = 60_000;

    private final Assets assets = new Assets();

    @Test
    void an_address_finds_its_file_and_an_old_one_finds_nothing() {
        var url = assets.url("app.css");

        var parts = url.split("/", 4);

        assertThat(assets.find(parts[2], parts[3])).isPresent();
        assertThat(assets.find("0000000000000000", "app.css")).isEmpty();
    }

    @Test
    void what_is_not_listed_is_not_served() {
        assertThat(assets.find("index.txt")).isEmpty();
        assertThat(assets.find("../../beans.xml")).isEmpty();
        assertThatThrownBy(() -> assets.url("nothing.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_style_sheet_names_where_its_components_come_from() {
        var css = new String(assets.find("app.css").orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(css).contains("@utrecht/component-library-css", "EUPL-1.2", "Gemeente Utrecht");
    }

    @Test
    void a_plugin_of_a_municipality_brings_its_theme_as_tokens() {
        var css = new String(assets.find("themes/rivertown.css").orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(css).startsWith(".rivertown-theme {").contains("--passend-accent: #39601f;");
    }

    @Test
    void a_first_visit_stays_light() {
        int bytes = 0;
        for (String name : new String[] {"app.css", "themes/passend.css", "htmx.min.js", "live.js", "favicon.svg"}) {
            bytes += assets.find(name).orElseThrow().gzip().length;
        }

        assertThat(bytes).isLessThan(MOST_BYTES - 15_000);
    }
}
