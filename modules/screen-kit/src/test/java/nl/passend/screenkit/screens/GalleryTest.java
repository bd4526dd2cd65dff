// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.passend.screenkit.Assets;
import nl.passend.screenkit.ErrorScreens;
import nl.passend.screenkit.Language;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.Visit;
import org.junit.jupiter.api.Test;

/** Renders the pages of the kit to {@code target/gallery}, to be looked at in any browser without a server. */
class GalleryTest {
    private static final Path FOLDER = Path.of("target", "gallery");
    private static final List<String> THEMES = List.of("passend");
    private static final Screen GALLERY = GalleryPage.screen(new GalleryContent(RenderedPage.CLOCK.instant()));

    @Test
    void every_component_renders_in_every_theme() throws IOException {
        writeAssets();

        for (String theme : THEMES) {
            var html = RenderedPage.of(GALLERY, RenderedPage.visit("/ontwerp", Language.DUTCH, theme));
            write("ontwerp-" + theme, html);
            assertThat(html).contains(theme + "-theme", "Gezin Zonnewolk").doesNotContain("null");
        }
    }

    @Test
    void the_pages_of_the_kit_have_words_for_everything() throws IOException {
        var pages = Map.of(
                "hulp-nu", new HelpNowPage(new SilentPlugins(), new Visitor(java.util.Optional.empty())).show(),
                "toegankelijkheid", new AccessibilityPage().show(),
                "404", ErrorScreens.notFound(),
                "500", ErrorScreens.failure("7F3K-22"));

        for (var page : pages.entrySet()) {
            for (var language : Language.values()) {
                var html = RenderedPage.of(
                        page.getValue(), new Visit("/x", java.util.Optional.empty(), "", language, "passend"));
                write(page.getKey() + "-" + language.code(), html);
                assertThat(html).doesNotContainPattern(">(error|help|frame|form|date|banner)\\.[a-z0-9.-]+<");
            }
        }
    }

    @Test
    void every_field_in_error_tells_it_to_eye_and_ear() {
        var html = RenderedPage.of(GALLERY);

        assertThat(html)
                .contains("href=\"#f-wrong-birthDate\"")
                .contains("id=\"f-wrong-birthDate\"")
                .contains("aria-describedby=\"f-wrong-ownWords-hint f-wrong-ownWords-error\"")
                .contains("Maak dit korter: het mag 20 tekens zijn, nu zijn het er 36.");
    }

    private static void write(String name, String html) throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(name + ".html"), html.replaceAll("/static/[0-9a-f]{16}/", "static/"));
    }

    private static void writeAssets() throws IOException {
        for (var asset : new Assets().all()) {
            var file = FOLDER.resolve("static").resolve(asset.name());
            Files.createDirectories(file.getParent());
            Files.write(file, asset.bytes());
        }
    }
}
