// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.personas.Personas;
import org.junit.jupiter.api.Test;

class ShippedItemsTest {
    private static final List<Shipped<KnowledgeItem>> ALL = SomeItems.shipped();

    @Test
    void each_may_be_kept_as_it_is() {
        assertThat(ALL).allSatisfy(shipped -> assertThat(SomeItems.KIND.check().apply(shipped.content()))
                .as(shipped.slug())
                .isEmpty());
    }

    @Test
    void no_two_have_the_same_address() {
        assertThat(ALL).extracting(Shipped::slug).doesNotHaveDuplicates();
    }

    @Test
    void each_names_an_address_where_it_comes_from() {
        assertThat(ALL).allSatisfy(shipped -> assertThat(shipped.content().sources())
                .as(shipped.slug())
                .anySatisfy(source -> assertThat(source.address()).isPresent()));
    }

    @Test
    void every_situation_that_is_linked_to_exists() {
        Set<String> situations = DataEntry.read(Personas.class, "personas.json").entries("personas").stream()
                .flatMap(persona -> persona.entry("content").entries("situations").stream()
                        .map(situation -> persona.text("slug") + "/" + situation.text("id")))
                .collect(Collectors.toSet());

        assertThat(ALL.stream()
                        .flatMap(shipped -> shipped.content().links().situations().stream())
                        .map(link -> link.persona() + "/" + link.situation()))
                .isSubsetOf(situations);
    }

    @Test
    void fifteen_articles_lead_from_a_situation_to_help() {
        assertThat(ALL.stream().map(Shipped::content).filter(item -> item.kind() == ItemKind.ARTICLE))
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(article -> {
                    assertThat(article.links().situations()).as(article.title()).isNotEmpty();
                    assertThat(article.links().routes()).as(article.title()).isNotEmpty();
                    assertThat(article.links().questions()).as(article.title()).isNotEmpty();
                    assertThat(article.links().table()).as(article.title()).isNotEmpty();
                });
    }

    @Test
    void each_of_the_twelve_boundaries_and_five_causes_is_told_about() {
        Set<String> told = ALL.stream()
                .flatMap(shipped -> shipped.content().links().types().stream())
                .collect(Collectors.toSet());

        assertThat(SomeItems.TYPES.causes()).allMatch(cause -> told.contains(cause.code()));
        assertThat(SomeItems.TYPES.boundaries())
                .filteredOn(boundary -> !boundary.code().equals("zvw-to-wlz"))
                .allMatch(boundary -> told.contains(boundary.code()));
    }
}
