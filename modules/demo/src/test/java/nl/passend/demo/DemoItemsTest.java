// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.internal.catalogue.ShippedBottleneckTypes;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.knowledge.internal.items.AskItems;
import nl.passend.personas.Personas;
import nl.passend.personas.internal.KnownFacts;
import org.junit.jupiter.api.Test;

class DemoItemsTest {
    private static final List<Shipped<KnowledgeItem>> ALL = DemoItems.madeUp();

    @Test
    void there_is_enough_to_look_around_in() {
        assertThat(of(ItemKind.LESSON)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(of(ItemKind.STORY)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(of(ItemKind.APPROACH)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(of(ItemKind.CONTACT)).isNotEmpty();
    }

    @Test
    void each_may_be_kept_as_it_is() {
        var kind = new AskItems(
                        null,
                        ShippedCatalogue.book(KnownFacts.shipped()::find),
                        new ShippedBottleneckTypes(),
                        new MadeUpProgrammes(),
                        Clock.systemUTC())
                .kind();

        assertThat(ALL).allSatisfy(shipped -> assertThat(kind.check().apply(shipped.content()))
                .as(shipped.slug())
                .isEmpty());
    }

    @Test
    void what_is_made_up_says_so() {
        assertThat(ALL).allSatisfy(shipped -> assertThat(shipped.content().sources())
                .as(shipped.slug())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).startsWith("Verzonnen")));
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

    private static List<Shipped<KnowledgeItem>> of(ItemKind kind) {
        return ALL.stream().filter(shipped -> shipped.content().kind() == kind).toList();
    }
}
