// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Likeness;
import nl.passend.personas.Persona;
import nl.passend.personas.internal.ShippedForTests;
import nl.passend.personas.internal.likeness.FindLikenesses.Ready;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;

class LensTest {
    private static final Persona JANNY = ShippedForTests.all().stream()
            .filter(shipped -> shipped.slug().equals("janny"))
            .findFirst()
            .orElseThrow()
            .content();
    private static final Feature LONELY = feature("lonely", "is eenzaam", "lonely");
    private static final Facts IS_LONELY = Facts.none().with(FactName.of("lonely"), new FactValue.YesNo(true));

    @Test
    void a_municipality_adds_and_says_otherwise_and_takes_nothing_away() {
        Feature first = JANNY.features().get(0);
        Feature otherwise = new Feature(first.id(), "in andere woorden", first.weight(), first.when());

        Lens lens = Lens.in("rivierstad", "janny", Optional.of(JANNY), with(otherwise, LONELY));

        assertThat(lens.persona().features())
                .hasSize(JANNY.features().size() + 1)
                .contains(otherwise, LONELY)
                .doesNotContain(first)
                .containsAll(JANNY.features().subList(1, JANNY.features().size()));
        assertThat(lens.local()).containsExactly(first.id(), "lonely");
        assertThat(lens.municipality()).contains("rivierstad");
    }

    @Test
    void a_variant_in_other_words_only_has_the_features_of_everywhere() {
        Lens lens = Lens.in("rivierstad", "janny", Optional.of(JANNY), JANNY);

        assertThat(lens.local()).isEmpty();
        assertThat(lens.persona().features()).isEqualTo(JANNY.features());
    }

    @Test
    void what_a_municipality_added_counts_there_and_nowhere_else_and_is_told_as_its_own() {
        var ready =
                new Ready(List.of(edition(Optional.empty(), JANNY), edition(Optional.of("rivierstad"), with(LONELY))));

        assertThat(ready.in(Optional.empty()).to(IS_LONELY)).isEmpty();
        assertThat(ready.in(Optional.of("heuvelland")).to(IS_LONELY)).isEmpty();
        assertThat(ready.in(Optional.of("rivierstad")).to(IS_LONELY))
                .singleElement()
                .satisfies(janny -> {
                    assertThat(janny.municipality()).contains("rivierstad");
                    assertThat(janny.fits()).containsExactly(LONELY);
                    assertThat(janny.isLocal(LONELY)).isTrue();
                    assertThat(janny.open()).hasSize(JANNY.features().size()).noneMatch(janny::isLocal);
                });
    }

    @Test
    void a_persona_of_one_municipality_is_compared_with_there_only() {
        var ready = new Ready(List.of(edition(Optional.of("rivierstad"), with(LONELY))));

        assertThat(ready.in(Optional.of("rivierstad")).to(IS_LONELY))
                .extracting(Likeness::slug)
                .containsExactly("janny");
        assertThat(ready.in(Optional.empty()).to(IS_LONELY)).isEmpty();
    }

    private static Feature feature(String id, String words, String fact) {
        return new Feature(id, words, 3, List.of(new FactTest(fact, Feature.Test.EQUALS, List.of("true"))));
    }

    private static Persona with(Feature... features) {
        return new Persona(
                JANNY.name(),
                JANNY.claim(),
                JANNY.group(),
                JANNY.perspective(),
                JANNY.variantOf(),
                JANNY.happens(),
                JANNY.strengths(),
                JANNY.network(),
                JANNY.domains(),
                JANNY.laws(),
                JANNY.situations(),
                JANNY.helps(),
                Stream.of(features).toList(),
                JANNY.sources());
    }

    private static Edition<Persona> edition(Optional<String> municipality, Persona persona) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(UUID.randomUUID(), new Place("janny", municipality), Optional.empty()),
                1,
                EditionState.PUBLISHED,
                persona,
                "",
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.of(LocalDate.EPOCH),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
