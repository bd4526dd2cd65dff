// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.knowledge.Approach;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Story.Teller;
import org.junit.jupiter.api.Test;

class ItemCheckTest {
    @Test
    void a_lesson_a_story_and_an_article_may_be_kept() {
        assertThat(wrong(SomeItems.lesson("Tel eerst"))).isEmpty();
        assertThat(wrong(SomeItems.story(Teller.ANONYMOUS, Optional.empty()))).isEmpty();
        assertThat(wrong(SomeItems.article("Uitleg", ItemLinks.NONE))).isEmpty();
    }

    @Test
    void an_item_has_the_part_of_its_kind_and_no_other() {
        KnowledgeItem lesson = SomeItems.lesson("Tel eerst");
        KnowledgeItem mixed = new KnowledgeItem(
                ItemKind.TIP,
                lesson.title(),
                lesson.summary(),
                "Tekst.",
                lesson.lesson(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                lesson.sources());

        assertThat(pointers(mixed)).containsExactly("/lesson");
    }

    @Test
    void a_teller_who_stays_anonymous_has_no_name_and_another_has_one() {
        assertThat(pointers(SomeItems.story(Teller.ANONYMOUS, Optional.of("Roos"))))
                .containsExactly("/story/by");
        assertThat(pointers(SomeItems.story(Teller.PSEUDONYM, Optional.empty())))
                .containsExactly("/story/by");
        assertThat(wrong(SomeItems.story(Teller.PSEUDONYM, Optional.of("Roos"))))
                .isEmpty();
    }

    @Test
    void an_approach_that_was_tried_tells_how_often_and_one_that_stopped_tells_why() {
        assertThat(pointers(approach(
                        new Approach(Approach.Stage.TESTED, Optional.empty(), Optional.empty(), Optional.empty()))))
                .containsExactly("/approach/testedCases");
        assertThat(pointers(approach(
                        new Approach(Approach.Stage.STOPPED, Optional.empty(), Optional.empty(), Optional.empty()))))
                .containsExactly("/approach/outcome");
        assertThat(wrong(approach(
                        new Approach(Approach.Stage.IDEA, Optional.empty(), Optional.empty(), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void a_link_leads_somewhere() {
        var links = new ItemLinks(
                List.of(),
                List.of("wlz", "weather"),
                List.of("no-place", "x"),
                List.of("nowhere"),
                List.of(),
                List.of(),
                List.of());

        assertThat(pointers(SomeItems.article("Uitleg", links)))
                .containsExactly("/links/laws/1", "/links/types/1", "/links/routes/0");
    }

    @Test
    void everything_but_a_story_names_its_source() {
        KnowledgeItem article = SomeItems.article("Uitleg", ItemLinks.NONE);
        KnowledgeItem without = new KnowledgeItem(
                ItemKind.ARTICLE,
                article.title(),
                article.summary(),
                article.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                List.of());

        assertThat(pointers(without)).containsExactly("/sources");
    }

    private static KnowledgeItem approach(Approach approach) {
        KnowledgeItem article = SomeItems.article("Uitleg", ItemLinks.NONE);
        return new KnowledgeItem(
                ItemKind.APPROACH,
                article.title(),
                article.summary(),
                article.text(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(approach),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                article.sources());
    }

    private static List<FieldProblem> wrong(KnowledgeItem item) {
        return SomeItems.KIND.check().apply(item);
    }

    private static List<String> pointers(KnowledgeItem item) {
        return wrong(item).stream().map(FieldProblem::pointer).toList();
    }
}
