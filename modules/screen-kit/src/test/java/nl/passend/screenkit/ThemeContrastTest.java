// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.passend.pluginapi.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast of the colours that meet, as WCAG 2.2 computes it (success criteria 1.4.3, 1.4.11 and 2.4.13). */
class ThemeContrastTest {
    private static final Pattern TOKEN = Pattern.compile("(--passend-[a-z-]+):\\s*(#[0-9a-f]{6});");
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3.0;

    private static final String[][] TEXTS = {
        {"ink", "page"},
        {"ink", "surface"},
        {"ink", "sunken"},
        {"ink", "accent-soft"},
        {"ink", "good-soft"},
        {"ink", "care-soft"},
        {"ink", "urgent-soft"},
        {"quiet", "page"},
        {"quiet", "surface"},
        {"quiet", "sunken"},
        {"quiet", "accent-soft"},
        {"link", "page"},
        {"link", "surface"},
        {"link", "sunken"},
        {"link", "accent-soft"},
        {"link", "care-soft"},
        {"link-visited", "page"},
        {"link-visited", "surface"},
        {"link-visited", "sunken"},
        {"link-visited", "accent-soft"},
        {"on-accent", "accent"},
        {"on-accent", "accent-strong"},
        {"accent", "surface"},
        {"accent-strong", "accent-soft"},
        {"accent-strong", "page"},
        {"accent-strong", "surface"},
        {"good", "good-soft"},
        {"care", "care-soft"},
        {"urgent", "urgent-soft"},
        {"urgent", "surface"},
        {"urgent", "page"},
        {"on-header", "header"}
    };
    private static final String[][] SHAPES = {
        {"edge", "surface"},
        {"edge", "page"},
        {"accent", "page"},
        {"accent", "accent-soft"},
        {"mark", "page"},
        {"sign-left", "header"},
        {"sign-right", "header"},
        {"focus-ink", "page"},
        {"focus-ink", "surface"},
        {"focus-ink", "sunken"},
        {"focus-ink", "focus"},
        {"urgent", "surface"}
    };

    static Stream<Arguments> pairs() {
        return Stream.of("passend")
                .flatMap(theme -> Stream.concat(
                        Stream.of(TEXTS).map(pair -> Arguments.of(theme, pair[0], pair[1], TEXT)),
                        Stream.of(SHAPES).map(pair -> Arguments.of(theme, pair[0], pair[1], SHAPE))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void what_stands_on_each_other_can_be_told_apart(String theme, String front, String back, double required) {
        var tokens = tokens(theme);

        double contrast = contrast(tokens.get("--passend-" + front), tokens.get("--passend-" + back));

        assertThat(contrast).isGreaterThanOrEqualTo(required);
    }

    /** A plugin maker sees the same tokens as the pages do. */
    @Test
    void the_tokens_are_those_that_plugins_can_set() {
        var css = new String(new Assets().find("app.css").orElseThrow().bytes(), StandardCharsets.UTF_8);
        var own = css.substring(css.indexOf(".passend-theme {"));

        Theme.standard().tokens().forEach((name, value) -> assertThat(own)
                .contains("--passend-" + name + ": " + value + ";"));
    }

    private static Map<String, String> tokens(String theme) {
        var assets = new Assets();
        var found = new HashMap<String, String>();
        for (String file : new String[] {"app.css", "themes/" + theme + ".css"}) {
            var css = new String(assets.find(file).orElseThrow().bytes(), StandardCharsets.UTF_8);
            TOKEN.matcher(css).results().forEach(token -> found.put(token.group(1), token.group(2)));
        }
        return found;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
