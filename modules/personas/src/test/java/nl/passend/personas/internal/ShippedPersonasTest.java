// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.personas.Feature;
import nl.passend.personas.Persona;
import nl.passend.personas.PersonaLine;
import org.junit.jupiter.api.Test;

class ShippedPersonasTest {
    private static final AskPersonas PERSONAS = new AskPersonas(null, KnownFacts.shipped(), Clock.systemUTC());
    private static final List<Shipped<Persona>> ALL = new ShippedPersonas(PERSONAS).all();

    @Test
    void the_nine_that_are_confirmed_are_there_with_the_two_of_youth_care_and_three_forms_of_one_family() {
        assertThat(ALL)
                .extracting(Shipped::slug)
                .containsExactly(
                        "amal",
                        "hermsen",
                        "hermsen-echo",
                        "hermsen-domino",
                        "hermsen-verdwaald",
                        "janny",
                        "jochem",
                        "mira",
                        "noah",
                        "nora",
                        "robert",
                        "willem",
                        "jurgen",
                        "maren");
        assertThat(ALL.stream()
                        .filter(shipped -> shipped.content().variantOf().equals(java.util.Optional.of("hermsen"))))
                .hasSize(3);
    }

    @Test
    void each_may_be_kept_as_it_is() {
        assertThat(ALL).allSatisfy(shipped -> assertThat(PERSONAS.kind().check().apply(shipped.content()))
                .as(shipped.slug())
                .isEmpty());
    }

    @Test
    void each_names_an_address_where_it_comes_from() {
        assertThat(ALL).allSatisfy(shipped -> assertThat(shipped.content().sources())
                .as(shipped.slug())
                .anySatisfy(source -> assertThat(source.address()).isPresent()));
    }

    @Test
    void what_helps_and_is_strong_in_our_own_words_is_marked_as_not_verified() {
        Stream<PersonaLine> strengths = ALL.stream().flatMap(shipped -> shipped.content().strengths().stream());

        assertThat(strengths).isNotEmpty().allMatch(PersonaLine::unverified);
    }

    @Test
    void a_feature_is_about_a_fact_that_can_have_this_answer() {
        Feature never = new Feature(
                "never",
                "woont op de maan",
                1,
                List.of(new Feature.FactTest("lives", Feature.Test.EQUALS, List.of("moon"))));
        Feature unknown = new Feature(
                "unknown", "x", 1, List.of(new Feature.FactTest("shoeSize", Feature.Test.AT_LEAST, List.of("40"))));

        assertThat(PERSONAS.kind().check().apply(with(never)))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/features/0/when/0"));
        assertThat(PERSONAS.kind().check().apply(with(unknown))).hasSize(1);
    }

    @Test
    void two_situations_never_share_their_id() {
        Persona nora = content("nora");
        var twice = Stream.of(nora.situations(), nora.situations())
                .flatMap(List::stream)
                .limit(nora.situations().size() + 1L)
                .toList();

        assertThat(PERSONAS.kind()
                        .check()
                        .apply(new Persona(
                                nora.name(),
                                nora.claim(),
                                nora.group(),
                                nora.perspective(),
                                nora.variantOf(),
                                nora.happens(),
                                nora.strengths(),
                                nora.network(),
                                nora.domains(),
                                nora.laws(),
                                twice,
                                nora.helps(),
                                nora.features(),
                                nora.sources())))
                .singleElement()
                .satisfies(wrong -> assertThat(wrong.pointer()).endsWith("/id"));
    }

    private static Persona with(Feature feature) {
        Persona nora = content("nora");
        return new Persona(
                nora.name(),
                nora.claim(),
                nora.group(),
                nora.perspective(),
                nora.variantOf(),
                nora.happens(),
                nora.strengths(),
                nora.network(),
                nora.domains(),
                nora.laws(),
                nora.situations(),
                nora.helps(),
                List.of(feature),
                nora.sources());
    }

    private static Persona content(String slug) {
        return ALL.stream()
                .filter(shipped -> shipped.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .content();
    }
}
