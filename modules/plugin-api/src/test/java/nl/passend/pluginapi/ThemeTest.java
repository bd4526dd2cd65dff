// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    @Test
    void tokens_become_a_style_sheet_for_one_theme() throws IOException {
        var theme = read("accent = #0b4f95\nheading-font = \"Avenir Next\", sans-serif\n");

        assertThat(theme.styleSheet("rivertown")).isEqualTo("""
                        .rivertown-theme {
                          --passend-accent: #0b4f95;
                          --passend-heading-font: "Avenir Next", sans-serif;
                        }
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accent = red; } body { display: none",
                "accent = url(https://x.example)",
                "Accent = red",
                "a = \"b"
            })
    void a_token_cannot_leave_its_place(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(line));
    }

    private static Theme read(String text) throws IOException {
        return Theme.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
