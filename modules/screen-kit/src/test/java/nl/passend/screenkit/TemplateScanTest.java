// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateScanTest {
    @TempDir
    Path folder;

    @Test
    void the_templates_of_the_kit_keep_to_the_policy() {
        assertThat(TemplateScan.of(Path.of("src/main/jte"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>$unsafe{text}</p>",
                "<script>alert(1)</script>",
                "<p style=\"color: red\">x</p>",
                "<style>p { color: red }</style>",
                "<button\n type=\"button\" onclick=\"go()\">x</button>",
                "<a href=\"javascript:go()\">x</a>",
                "<p hx-on:click=\"go()\">x</p>",
                "<img src=\"https://elsewhere.example/x.png\" alt=\"\">"
            })
    void what_the_policy_forbids_is_found(String template) throws IOException {
        Files.writeString(folder.resolve("bad.jte"), template);

        assertThat(TemplateScan.of(folder)).singleElement().asString().contains("bad.jte:");
    }

    @Test
    void ordinary_markup_is_left_alone() throws IOException {
        Files.writeString(
                folder.resolve("good.jte"),
                "<script src=\"${ui.asset(\"live.js\")}\" defer></script><p>on time = good</p>");

        assertThat(TemplateScan.of(folder)).isEmpty();
    }
}
