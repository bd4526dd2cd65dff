// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

class CaseFilesScreenTest {
    @Test
    void a_family_name_that_several_share_stands_once() {
        assertThat(list(line("Slapen", "Noor Dauwtrap", "Pim Dauwtrap", "Koen Kiezelbloem")))
                .contains("Noor en Pim Dauwtrap, Koen Kiezelbloem");
        assertThat(list(line("Slapen", "Noor", "Pim"))).contains("Noor, Pim");
        assertThat(list(line("Slapen"))).contains("Zonder naam");
    }

    @Test
    void a_long_question_is_cut_off_between_characters() {
        String moons = "\uD83C\uDF19".repeat(200);

        assertThat(list(line(moons, "Noor"))).contains("\uD83C\uDF19".repeat(139) + "…");
    }

    @Test
    void a_file_says_since_which_day() {
        assertThat(list(line("Slapen", "Noor"))).contains("3 maart 2026").doesNotContain("3 maart 2026,");
    }

    private static FileLine line(String request, String... household) {
        return new FileLine(
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2026-03-03T10:00:00Z"),
                Optional.empty(),
                Optional.of(request),
                List.of(household));
    }

    private static String list(FileLine line) {
        return RenderedPage.of(Screen.of(CaseScreens.TEMPLATES, "caseFiles.jte", "files.title")
                .with("form", Form.empty())
                .with("files", List.of(line))
                .with("searched", false)
                .with("next", Optional.empty())
                .with("first", Optional.empty()));
    }
}
