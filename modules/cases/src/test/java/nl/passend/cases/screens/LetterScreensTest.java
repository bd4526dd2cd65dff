// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.LetterDraftView;
import nl.passend.cases.LetterTemplateView;
import nl.passend.directory.ServedMunicipality;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import org.junit.jupiter.api.Test;

/** What the pages of letters say: to a worker who makes one, and to the administrator who keeps the templates. */
class LetterScreensTest {
    private static final UUID MIRRE = UUID.randomUUID();
    private static final LetterTemplateView TEMPLATE =
            new LetterTemplateView(UUID.randomUUID(), "rivierstad", "Wat wij afspraken", "Beste {naam}", 1);

    @Test
    void a_worker_chooses_a_letter_and_to_whom_it_is() {
        String page = shown(CasePages.screen(Place.TEAM, board(), "letterBegin.jte", "brief.page")
                .with("templates", List.of(TEMPLATE))
                .with("form", Form.empty()));

        assertThat(page).contains("Wat wij afspraken", "Aan wie?", "Mirre", "Vul de brief in");
    }

    @Test
    void the_letter_can_be_mended_and_says_what_stays_open() {
        String page = shown(CasePages.screen(Place.TEAM, board(), "letter.jte", "brief.page")
                .with(
                        "draft",
                        new LetterDraftView(
                                TEMPLATE.id(), MIRRE, "Wat wij afspraken", "Beste Mirre, …", List.of("adres")))
                .with("form", Form.empty().with("title", "Wat wij afspraken").with("words", "Beste Mirre, …")));

        assertThat(page)
                .contains("Brief aan Mirre", "Beste Mirre, …</textarea>", "Bij adres staat … in de brief.")
                .contains("Mirre, het team, en wie de brieven van Mirre mag lezen", "Bewaar als stuk");
    }

    @Test
    void the_administrator_reads_which_fields_there_are() {
        String list = shown(Screen.of(CaseScreens.TEMPLATES, "letterTemplates.jte", "brief.templates")
                .with("templates", List.of(TEMPLATE))
                .with("municipalities", List.<ServedMunicipality>of())
                .with("form", Form.empty()));
        String one = shown(Screen.of(CaseScreens.TEMPLATES, "letterTemplate.jte", "brief.templates")
                .with("template", TEMPLATE)
                .with("form", Form.empty().with("title", TEMPLATE.title()).with("words", TEMPLATE.words())));

        assertThat(list).contains("Wat wij afspraken", "{naam}, {adres}, {datum}");
        assertThat(one).contains("Beste {naam}</textarea>", "Haal deze brief weg");
    }

    private static BoardView board() {
        return SampleBoard.seenBy(
                "team",
                SampleBoard.member(MIRRE, "Mirre", 38, false),
                SampleBoard.member(UUID.randomUUID(), "Lente", 7, false));
    }

    private static String shown(Screen screen) {
        return RenderedPage.of(screen);
    }
}
