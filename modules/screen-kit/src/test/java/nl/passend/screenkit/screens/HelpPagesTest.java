// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.help.HelpBook;
import nl.passend.screenkit.help.HelpFile;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
    private final HelpBook book = new HelpBook(List.of(new HelpFile(ScreenKit.class)));

    @Test
    void each_tells_what_to_do_who_sees_it_what_it_is_not_and_what_to_do_when_it_goes_wrong() {
        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "helpPage.jte", "x")
                .with("page", book.find("hulp-nu", Optional.empty()).orElseThrow()));

        assertThat(html)
                .contains("Stap voor stap", "Wie ziet wat u doet", "Wat dit niet is", "Als het misgaat", "Bel 112.");
        assertThat(html).contains("href=\"/hulp-nu\"").contains("lang=\"nl\"");
    }

    @Test
    void the_list_is_put_together_by_for_whom_it_is_and_leaves_out_what_is_for_others() {
        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "helpList.jte", "help.book")
                .with("pages", book.shownTo(Optional.empty())));

        assertThat(html)
                .contains("Voor iedereen", "href=\"/uitleg/hulp-nu\"")
                .doesNotContain("/uitleg/beheer-accounts");
    }

    @Test
    void every_page_leads_to_help_without_asking_for_attention() {
        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "accessibility.jte", "frame.accessibility"));

        assertThat(html).contains("Uitleg bij deze pagina");
        assertThat(html.indexOf("Uitleg bij deze pagina")).isGreaterThan(html.indexOf("Lukt iets niet?"));
    }
}
