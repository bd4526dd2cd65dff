// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Programme;
import org.junit.jupiter.api.Test;

class DemoProgrammesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final List<Shipped<Programme>> programmes = DemoProgrammes.madeUp();

    @Test
    void one_goes_on_one_was_taken_over_and_one_was_left_behind() {
        assertThat(programmes).hasSize(3);
        assertThat(programmes).filteredOn(one -> !one.content().endedOn(TODAY)).hasSize(1);
        assertThat(programmes)
                .filteredOn(one -> one.content().endedOn(TODAY))
                .extracting(Shipped::owner)
                .containsExactlyInAnyOrder(Optional.of(DemoIds.REDACTIE), Optional.empty());
    }

    @Test
    void what_is_made_up_says_so() {
        assertThat(programmes).allSatisfy(one -> assertThat(one.content().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).startsWith("Verzonnen")));
    }

    @Test
    void each_left_something_and_the_one_left_behind_something_of_several_kinds() {
        assertThat(programmes).allSatisfy(one -> assertThat(of(one.slug())).hasSizeGreaterThanOrEqualTo(3));
        assertThat(of("zorg-dichtbij"))
                .extracting(item -> item.content().kind())
                .contains(ItemKind.LESSON, ItemKind.RECOMMENDATION, ItemKind.APPROACH, ItemKind.CONTACT);
        assertThat(of("zorg-dichtbij"))
                .allSatisfy(item -> assertThat(item.owner()).isEmpty());
        assertThat(of("rust-in-de-nacht"))
                .allSatisfy(item -> assertThat(item.owner()).contains(DemoIds.REDACTIE));
    }

    private static List<Shipped<KnowledgeItem>> of(String programme) {
        return DemoItems.madeUp().stream()
                .filter(item ->
                        item.content().programme().filter(programme::equals).isPresent())
                .toList();
    }
}
