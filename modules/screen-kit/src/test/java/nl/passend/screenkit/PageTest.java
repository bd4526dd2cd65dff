// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final Screen SCREEN = Screen.of(ScreenKit.TEMPLATES, "accessibility.jte", "Ontwerp");

    @Test
    void the_current_place_is_marked_in_the_navigation() {
        var html = RenderedPage.of(SCREEN);

        assertThat(html)
                .contains("<a href=\"/zaken\" aria-current=\"page\">Zaken</a>")
                .contains("<a href=\"/\">Mijn werk</a>");
    }

    @Test
    void a_page_below_an_entry_marks_it_without_calling_it_the_page() {
        var html = RenderedPage.of(SCREEN, RenderedPage.visit("/zaken/nieuw?x=1", Language.DUTCH, "passend"));

        assertThat(html).contains("<a href=\"/zaken\" aria-current=\"true\">");
    }

    @Test
    void who_may_not_enter_does_not_find_the_entry() {
        assertThat(RenderedPage.of(SCREEN)).doesNotContain("Beheer</a>");
    }

    @Test
    void before_login_help_stands_on_the_page_and_of_the_navigation_only_what_is_published() {
        var html = RenderedPage.of(SCREEN, RenderedPage.beforeLogin("/inloggen"));

        assertThat(html)
                .contains("href=\"/hulp-nu\"", "href=\"/inloggen\"", "Kennis</a>", "action=\"/zoeken\"")
                .doesNotContain("Zaken</a>", "_csrf");
    }

    @Test
    void where_reading_is_closed_there_is_neither_navigation_nor_search_before_login() {
        var closed = RenderedPage.of(SCREEN, RenderedPage.beforeLogin("/inloggen"), false);
        var signedIn = RenderedPage.of(SCREEN, RenderedPage.visit("/", Language.DUTCH, "passend"), false);

        assertThat(closed)
                .contains("href=\"/hulp-nu\"", "href=\"/inloggen\"")
                .doesNotContain("<nav class=\"passend-nav\"", "/zoeken", "_csrf");
        assertThat(signedIn).contains("Kennis</a>", "action=\"/zoeken\"");
    }

    @Test
    void the_shell_speaks_english_when_asked_and_wears_the_theme() {
        var html = RenderedPage.of(SCREEN, RenderedPage.visit("/zaken", Language.ENGLISH, "rivertown"));

        assertThat(html)
                .contains("lang=\"en\" class=\"utrecht-root passend-theme rivertown-theme\"", "Skip to the content")
                .contains("/themes/rivertown.css");
    }

    @Test
    void a_form_to_correct_says_so_in_the_title() {
        assertThat(RenderedPage.of(SCREEN.status(422))).contains("<title>Nog niet alles klopt: Ontwerp – Passend");
    }

    @Test
    void what_people_type_is_escaped_everywhere() {
        var evil = "\"><script>alert(1)</script>";
        var me = new Me(new UUID(0, 1), new UUID(0, 2), "x", evil, Set.<Role>of(), "passend", Optional.empty());
        var visit = new Visit("/?q=" + evil, Optional.of(me), evil, Language.DUTCH, "passend");

        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "accessibility.jte", evil), visit);

        assertThat(html).doesNotContain("<script>alert").contains("&lt;script&gt;");
    }
}
