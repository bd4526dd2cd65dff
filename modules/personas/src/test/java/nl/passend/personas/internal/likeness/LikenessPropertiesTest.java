// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Likeness;
import nl.passend.personas.Persona;
import nl.passend.personas.Perspective;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;

class LikenessPropertiesTest {
    private static final int FACTS = 6;

    @Property(tries = 300)
    void every_feature_is_explained_once_and_the_score_is_the_sum_of_what_is_told(
            @ForAll("personas") Map<String, Persona> personas, @ForAll("facts") Facts facts) {
        for (Likeness one : ComparedPersonas.of(personas).to(facts)) {
            var told = new ArrayList<>(one.fits());
            told.addAll(one.differs());
            told.addAll(one.open());
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            personas.get(one.slug()).features());
            assertThat(one.score())
                    .isEqualTo((double) (weight(one.fits()) - weight(one.differs())) / weight(told), within(1e-9))
                    .isBetween(0.0, 1.0)
                    .isPositive();
        }
    }

    @Property(tries = 300)
    void the_order_of_the_personas_makes_no_difference(
            @ForAll("personas") Map<String, Persona> personas, @ForAll("facts") Facts facts, @ForAll Random chance) {
        var slugs = new ArrayList<>(personas.keySet());
        Collections.shuffle(slugs, chance);
        Map<String, Persona> shuffled = new LinkedHashMap<>();
        slugs.forEach(slug -> shuffled.put(slug, personas.get(slug)));

        assertThat(ComparedPersonas.of(shuffled).to(facts))
                .isEqualTo(ComparedPersonas.of(personas).to(facts));
    }

    /** One more answer moves a feature from open to fits or differs, and never between those two. */
    @Property(tries = 300)
    void one_more_answer_never_takes_back_what_was_explained(
            @ForAll("personas") Map<String, Persona> personas, @ForAll("facts") Facts facts) {
        ComparedPersonas compared = ComparedPersonas.of(personas);
        for (int fact = 0; fact < FACTS; fact++) {
            if (facts.find(name(fact)).isEmpty()) {
                Map<String, Likeness> before = bySlug(compared.to(facts));
                bySlug(compared.to(facts.with(name(fact), new FactValue.YesNo(true))))
                        .forEach((slug, after) -> {
                            if (before.containsKey(slug)) {
                                assertThat(after.fits())
                                        .containsAll(before.get(slug).fits());
                                assertThat(after.differs())
                                        .containsAll(before.get(slug).differs());
                            }
                        });
            }
        }
    }

    @Property(tries = 200)
    void a_fact_that_no_persona_looks_at_changes_nothing(
            @ForAll("personas") Map<String, Persona> personas, @ForAll("facts") Facts facts) {
        ComparedPersonas compared = ComparedPersonas.of(personas);

        assertThat(compared.to(facts.with(FactName.of("unheard"), new FactValue.YesNo(true))))
                .isEqualTo(compared.to(facts));
    }

    private static Map<String, Likeness> bySlug(List<Likeness> all) {
        Map<String, Likeness> bySlug = new LinkedHashMap<>();
        all.forEach(one -> bySlug.put(one.slug(), one));
        return bySlug;
    }

    private static int weight(List<Feature> features) {
        return features.stream().mapToInt(Feature::weight).sum();
    }

    @Provide
    Arbitrary<Map<String, Persona>> personas() {
        Arbitrary<FactTest> tests = Combinators.combine(
                        Arbitraries.integers().between(0, FACTS - 1), Arbitraries.of("true", "false"))
                .as((fact, value) -> new FactTest(name(fact).value(), Feature.Test.EQUALS, List.of(value)));
        Arbitrary<List<Feature>> features = Combinators.combine(
                        tests.list().ofMinSize(1).ofMaxSize(2),
                        Arbitraries.integers().between(1, Feature.HEAVIEST))
                .as((when, weight) -> new Feature("x", "x", weight, when))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(LikenessPropertiesTest::numbered);
        return features.list().ofMinSize(1).ofMaxSize(5).map(all -> {
            Map<String, Persona> personas = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                personas.put("p" + i, persona("p" + i, all.get(i)));
            }
            return personas;
        });
    }

    private static List<Feature> numbered(List<Feature> features) {
        return IntStream.range(0, features.size())
                .mapToObj(i -> new Feature(
                        "f" + i,
                        "f" + i,
                        features.get(i).weight(),
                        features.get(i).when()))
                .toList();
    }

    @Provide
    Arbitrary<Facts> facts() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(0, FACTS - 1).map(LikenessPropertiesTest::name),
                        Arbitraries.of(true, false).map(yes -> (FactValue) new FactValue.YesNo(yes)))
                .ofMaxSize(FACTS)
                .map(Facts::new);
    }

    private static FactName name(int fact) {
        return FactName.of("fact" + fact);
    }

    private static Persona persona(String name, List<Feature> features) {
        return new Persona(
                name,
                name,
                name,
                Perspective.CLIENT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                features,
                List.of());
    }
}
