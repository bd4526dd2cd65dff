// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.passend.pluginapi.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contrast of the colours that meet on a page, as WCAG 2.2 computes it (success criteria 1.4.3, 1.4.11 and 2.4.13). */
public interface ThemeContract {
    /** Front and back of texts, which need 4.5 to 1. */
    String[] TEXTS = {
        "ink page",
        "ink surface",
        "ink sunken",
        "ink accent-soft",
        "ink good-soft",
        "ink care-soft",
        "ink urgent-soft",
        "quiet page",
        "quiet surface",
        "quiet sunken",
        "quiet accent-soft",
        "link page",
        "link surface",
        "link sunken",
        "link accent-soft",
        "link care-soft",
        "link-visited page",
        "link-visited surface",
        "link-visited sunken",
        "link-visited accent-soft",
        "on-accent accent",
        "on-accent accent-strong",
        "accent surface",
        "accent-strong accent-soft",
        "accent-strong page",
        "accent-strong surface",
        "good good-soft",
        "care care-soft",
        "urgent urgent-soft",
        "urgent surface",
        "urgent page",
        "on-header header"
    };
    /** Front and back of shapes, which need 3 to 1. */
    String[] SHAPES = {
        "edge surface", "edge page", "accent page", "accent accent-soft", "mark page", "sign-left header",
        "sign-right header", "focus-ink page", "focus-ink surface", "focus-ink sunken", "focus-ink focus",
                "urgent surface"
    };

    static Stream<Arguments> pairs() {
        return Stream.concat(
                Stream.of(TEXTS).map(pair -> Arguments.of(pair, 4.5)),
                Stream.of(SHAPES).map(pair -> Arguments.of(pair, 3.0)));
    }

    @ParameterizedTest
    @MethodSource("nl.passend.plugintestkit.ThemeContract#pairs")
    default void what_stands_on_each_other_can_be_told_apart(String pair, double required) {
        var tokens = tokens();
        var both = pair.split(" ");

        double contrast = contrast(tokens.get(both[0]), tokens.get(both[1]));

        assertThat(contrast).isGreaterThanOrEqualTo(required);
    }

    @Test
    default void every_token_is_one_that_passend_has() {
        Installed.theme()
                .ifPresent(theme -> assertThat(Theme.standard().tokens().keySet())
                        .containsAll(theme.tokens().keySet()));
    }

    private static Map<String, String> tokens() {
        var tokens = new HashMap<>(Theme.standard().tokens());
        Installed.theme().ifPresent(theme -> tokens.putAll(theme.tokens()));
        return tokens;
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
