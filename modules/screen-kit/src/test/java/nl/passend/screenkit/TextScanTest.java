// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextScanTest {
    @TempDir
    Path module;

    @Test
    void a_key_without_a_text_is_found() throws IOException {
        write("resources/nl/passend/some/texts_nl.properties", "page.title=Titel");
        write(
                "jte/page.jte",
                "${ui.t(\"page.title\")} ${ui.t(\"elsewhere\")} ${ui.t(open ? \"page.open\" : \"page.title\")}");

        assertThat(TextScan.of(module).missing()).containsExactlyInAnyOrder("elsewhere", "page.open");
    }

    @Test
    void a_text_that_no_page_shows_is_found() throws IOException {
        write(
                "resources/nl/passend/some/texts_nl.properties",
                "page.title=Titel\npage.old=Oud\nrole.kind=kind\nday.one=dag");
        write("jte/page.jte", "${ui.t(\"page.title\")} ${ui.t(\"role.\" + code)} ${ui.count(\"day\", 1)}");

        assertThat(TextScan.of(module).unused()).containsExactly("page.old");
    }

    @Test
    void a_text_of_the_kit_is_known_everywhere() throws IOException {
        write("jte/page.jte", "${ui.t(\"frame.log-in\")}");

        assertThat(TextScan.of(module).missing()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = module.resolve("src/main").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
