// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.ItemLinks.SituationLink;
import nl.passend.knowledge.SituationHelp;
import org.junit.jupiter.api.Test;

class HelpForSituationsTest {
    private static final ItemLinks NIGHT = new ItemLinks(
            List.of(new SituationLink("nora", "meer-zorg")),
            List.of("wlz"),
            List.of(),
            List.of("wlz-meerzorg"),
            List.of(),
            List.of("Hoe gaat de nacht?"),
            List.of("Het zorgkantoor"));
    private static final ItemLinks DAY = new ItemLinks(
            List.of(new SituationLink("nora", "meer-zorg"), new SituationLink("willem", "nacht")),
            List.of("wlz", "zvw"),
            List.of(),
            List.of("wlz-meerzorg", "cce"),
            List.of(),
            List.of("Hoe gaat de nacht?", "En de dag?"),
            List.of());

    private final HelpForSituations helps = new HelpForSituations(
            SomeItems.with(List.of(
                    SomeItems.edition("dag", SomeItems.article("Overdag", DAY), SomeItems.TODAY),
                    SomeItems.edition("nacht", SomeItems.article("In de nacht", NIGHT), SomeItems.TODAY),
                    SomeItems.edition("los", SomeItems.article("Los", ItemLinks.NONE), SomeItems.TODAY))),
            SomeItems.LAWS,
            List::of);

    @Test
    void what_items_say_about_a_situation_stands_together_each_thing_once() {
        SituationHelp help = helps.of("nora").get(0);

        assertThat(help.situation()).isEqualTo("meer-zorg");
        assertThat(help.routes()).extracting(route -> route.id().value()).containsExactly("wlz-meerzorg", "cce");
        assertThat(help.questions()).containsExactly("Hoe gaat de nacht?", "En de dag?");
        assertThat(help.table()).containsExactly("Het zorgkantoor");
        assertThat(help.items()).extracting(edition -> edition.item().slug()).containsExactly("dag", "nacht");
    }

    @Test
    void a_situation_that_nothing_is_linked_to_is_left_out() {
        assertThat(helps.of("nora")).hasSize(1);
        assertThat(helps.of("janny")).isEmpty();
    }

    @Test
    void what_is_about_the_same_route_goes_before_what_shares_a_law() {
        assertThat(helps.about(Set.of("wlz"), Set.of("cce")))
                .extracting(edition -> edition.item().slug())
                .containsExactly("dag", "nacht");
        assertThat(helps.about(Set.of("wgs"), Set.of())).isEmpty();
    }
}
