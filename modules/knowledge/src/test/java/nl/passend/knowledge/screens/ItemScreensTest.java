// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Story.Teller;
import nl.passend.knowledge.internal.catalogue.ShippedGlossary;
import nl.passend.knowledge.internal.items.SomeItems;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.edition.EditionView;
import org.junit.jupiter.api.Test;

class ItemScreensTest {
    private static final ItemChoices.Lists LISTS =
            new ItemChoices.Lists(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    @Test
    void an_item_that_is_saved_unchanged_stays_the_same() {
        for (var shipped : SomeItems.shipped()) {
            KnowledgeItem item = shipped.content();

            assertThat(ItemFields.read(item.kind(), ItemFields.form(item)))
                    .as(shipped.slug())
                    .contains(item);
        }
        KnowledgeItem story = SomeItems.story(Teller.PSEUDONYM, Optional.of("Roos"));
        assertThat(ItemFields.read(ItemKind.STORY, ItemFields.form(story))).contains(story);
    }

    @Test
    void a_page_with_two_versions_posts_codes_together_and_they_are_read_apart() {
        KnowledgeItem item = SomeItems.shipped().get(0).content();
        Form form = Form.empty();
        ItemFields.of(item).forEach((field, value) -> form.with(field, value));

        assertThat(ItemFields.read(item.kind(), form)).contains(item);
    }

    @Test
    void every_kind_has_a_form() {
        for (ItemKind kind : ItemKind.values()) {
            var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "itemFields.jte", "item.new.title")
                    .with("form", Form.empty())
                    .with("kind", kind)
                    .with("lists", LISTS));

            assertThat(html).contains("name=\"title\"", "name=\"links.table\"");
        }
    }

    @Test
    void what_was_checked_long_ago_says_so_before_anything_else() {
        var old = SomeItems.edition("oud", SomeItems.article("Uitleg", ItemLinks.NONE), LocalDate.of(2025, 11, 21));

        var html = RenderedPage.of(page(old, false));

        assertThat(html).contains("Langer dan een jaar niet nagekeken", "21 november 2025");
        assertThat(html.indexOf("Langer dan een jaar")).isLessThan(html.indexOf("De tekst."));
    }

    @Test
    void what_was_checked_within_the_year_does_not_shout() {
        var fresh = SomeItems.edition("nieuw", SomeItems.lesson("Tel eerst"), LocalDate.of(2025, 11, 22));

        assertThat(RenderedPage.of(page(fresh, false)))
                .contains("Er kwamen acht mensen.", "Wordt geprobeerd", "Minder overleg.", "Wie dat kan besluiten")
                .doesNotContain("Langer dan een jaar", "Eraan werken");
    }

    @Test
    void a_story_tells_its_teller_how_to_take_it_back() {
        var story = SomeItems.edition("nacht", SomeItems.story(Teller.ANONYMOUS, Optional.empty()), SomeItems.TODAY);

        assertThat(RenderedPage.of(page(story, false)))
                .contains("zonder naam wil blijven", "href=\"/kennis/verhalen/nacht/terugnemen\"")
                .doesNotContain("/kennis/verhalen/nacht/weghalen");
        assertThat(RenderedPage.of(page(story, true)))
                .contains("action=\"/kennis/verhalen/nacht/weghalen\"", "/kennis/verhalen/nacht/code");
    }

    @Test
    void the_pages_around_a_story_show_the_code_and_ask_for_it() {
        assertThat(RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "takeBack.jte", "telling.takeBack")
                        .with("slug", "nacht")
                        .with("title", "Een lange nacht")
                        .with("form", Form.empty())))
                .contains("Een lange nacht", "name=\"code\"");
        assertThat(RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "storyCode.jte", "telling.code.title")
                        .with("slug", "nacht")
                        .with("code", "aaaa-bbbb-cccc-dddd")))
                .contains("aaaa-bbbb-cccc-dddd");
    }

    @Test
    void the_overview_counts_each_kind_and_shows_editors_what_is_being_made() {
        var lesson = SomeItems.edition("les", SomeItems.lesson("Tel eerst"), SomeItems.TODAY);
        var draft =
                SomeItems.edition("nieuw", SomeItems.lesson("In de maak"), Optional.empty(), EditionState.IN_REVIEW);

        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "knowledge.jte", "knowledge.title")
                .with("items", List.of(lesson))
                .with("beingMade", List.of(draft))
                .with("orphans", 2L)
                .with("writes", true));

        assertThat(html)
                .contains(
                        "2 stukken kennis hebben geen eigenaar meer",
                        "href=\"/kennis/lessen\"",
                        "(1)",
                        "/kennis/lessen/nieuw/beoordelen",
                        "/kennis/verhalen/nieuw");
    }

    @Test
    void a_list_tells_what_came_of_a_lesson() {
        var lesson = SomeItems.edition("les", SomeItems.lesson("Tel eerst"), LocalDate.of(2020, 1, 1));

        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "items.jte", "item.kinds.LESSON")
                .with("kind", ItemKind.LESSON)
                .with("items", List.of(lesson))
                .with("today", SomeItems.TODAY)
                .with("regions", List.of())
                .with("form", Form.empty())
                .with("writes", false));

        assertThat(html).contains("Wordt geprobeerd", "Eén situatie", "Langer dan een jaar niet nagekeken");
    }

    @Test
    void a_reviewer_reads_the_whole_in_words_and_not_in_codes() {
        var put = SomeItems.edition("les", SomeItems.lesson("Tel eerst"), Optional.empty(), EditionState.IN_REVIEW);

        var html = RenderedPage.of(Screen.of(ScreenKit.TEMPLATES, "edition/review.jte", "edition.review.title")
                .alsoSpeaks(KnowledgeScreens.TEMPLATES)
                .with("shown", new EditionView<>(new ItemDesk(ItemKind.LESSON, null), put))
                .with("names", Map.of())
                .with("before", Optional.empty())
                .with("differences", List.of())
                .with("form", Form.empty())
                .with("writes", false)
                .with("reviews", true)
                .with("second", true));

        assertThat(html)
                .contains("Er kwamen acht mensen.", "Eén situatie", "action=\"/kennis/lessen/les/goedkeuren\"")
                .doesNotContain("CASE");
    }

    @Test
    void the_glossary_says_where_each_word_comes_from_and_what_nobody_checked() {
        var html = RenderedPage.of(Screen.of(KnowledgeScreens.TEMPLATES, "glossary.jte", "glossary.title")
                .with("terms", new ShippedGlossary().terms()));

        assertThat(html).contains("id=\"begrip-meerzorg\"", "Ook wel: mpt", "Nog niet nagekeken bij de bron");
    }

    @Test
    void a_desk_holds_its_own_kind_only() {
        var desk = new ItemDesk(ItemKind.LESSON, null);

        assertThat(desk.holds(SomeItems.lesson("Tel eerst"))).isTrue();
        assertThat(desk.holds(SomeItems.article("Uitleg", ItemLinks.NONE))).isFalse();
        assertThat(desk.addresses().of(Place.everywhere("les"), "/versies")).isEqualTo("/kennis/lessen/les/versies");
    }

    private static Screen page(Edition<KnowledgeItem> edition, boolean writes) {
        var view = new ItemView(
                edition,
                SomeItems.TODAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Owned(Owned.State.SHIPPED, Optional.empty()),
                Optional.empty(),
                writes);
        return Screen.of(KnowledgeScreens.TEMPLATES, "item.jte", "x")
                .with("reactions", Optional.empty())
                .with("view", view)
                .with("works", writes)
                .with("writes", writes);
    }
}
