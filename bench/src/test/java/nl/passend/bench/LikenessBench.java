// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Likeness;
import nl.passend.personas.Persona;
import nl.passend.personas.Perspective;
import nl.passend.personas.internal.likeness.ComparedPersonas;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;

/**
 * A need held against a thousand personas of 64 features each, over 85 facts of which half are known, ranked and with every
 * contribution explained: of the first ten read as on the page, and of all of them. The floor walks through the features and compares the value of one fact each by equality: nothing is
 * weighed, ranked or explained.
 */
class LikenessBench {
    private static final int FACTS = 85;
    private static final int WHOLE = 1000;
    private static final int PERSONAS = Size.of(WHOLE);
    private static final int FEATURES = 64;
    private static final int ROUNDS = Size.of(500);
    private static final int READ = 10;
    private static final double MOST_MILLIS = 1.0;

    private final Random random = new Random(22);

    @Test
    void a_thousand_personas_explained_within_a_millisecond() {
        Map<String, Persona> personas = new LinkedHashMap<>();
        for (int i = 0; i < PERSONAS; i++) {
            personas.put("persona-" + i, persona(i));
        }
        Facts facts = Facts.none();
        for (int i = 0; i < FACTS; i += 2) {
            facts = facts.with(name(i), value(random.nextInt(100), i));
        }
        Map<FactName, String> known = new LinkedHashMap<>();
        facts.values()
                .forEach((name, value) -> known.put(
                        name,
                        value instanceof FactValue.YesNo yesNo
                                ? Boolean.toString(yesNo.value())
                                : Integer.toString(((FactValue.WholeNumber) value).value())));
        List<Asked> asked = personas.values().stream()
                .flatMap(persona -> persona.features().stream())
                .map(feature -> feature.when().get(0))
                .map(test -> new Asked(FactName.of(test.fact()), test.values().get(0)))
                .toList();
        ComparedPersonas compared = ComparedPersonas.of(personas);

        List<Double> floor = new ArrayList<>();
        List<Double> explained = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        List<Likeness> found = List.of();
        long equal = 0;
        long told = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            long begin = System.nanoTime();
            for (Asked one : asked) {
                equal += one.value().equals(known.get(one.fact())) ? 1 : 0;
            }
            long looked = System.nanoTime();
            found = compared.to(facts);
            told += read(found.subList(0, Math.min(READ, found.size())));
            long done = System.nanoTime();
            told += read(found);
            long all = System.nanoTime();
            if (round >= ROUNDS) {
                floor.add((looked - begin) / 1e6);
                explained.add((done - looked) / 1e6);
                whole.add((all - looked) / 1e6);
            }
        }
        new Report("likeness", "Likeness explained")
                .columns(
                        "personas",
                        "features",
                        "alike",
                        "floor ms (median)",
                        "explained ms (median)",
                        "p95",
                        "ratio",
                        "all read ms (median)")
                .row(
                        PERSONAS,
                        asked.size(),
                        found.size(),
                        Figures.median(floor),
                        Figures.median(explained),
                        Figures.percentile(explained, 95),
                        Figures.ratio(Figures.median(explained) / Figures.median(floor)),
                        Figures.median(whole))
                .tell();

        assertThat(equal).isPositive();
        assertThat(told).isPositive();
        if (PERSONAS == WHOLE) {
            assertThat(Figures.median(explained)).isLessThan(MOST_MILLIS);
        }
        assertExplained(personas, found);
    }

    /** As a page does: each contribution is looked at. */
    private static long read(List<Likeness> found) {
        long told = 0;
        for (Likeness one : found) {
            for (List<Feature> features : List.of(one.fits(), one.differs(), one.open())) {
                for (Feature feature : features) {
                    told += feature.weight();
                }
            }
        }
        return told;
    }

    private record Asked(FactName fact, String value) {}

    private static void assertExplained(Map<String, Persona> personas, List<Likeness> found) {
        double last = 1;
        for (Likeness one : found) {
            assertThat(one.fits().size() + one.differs().size() + one.open().size())
                    .isEqualTo(FEATURES);
            assertThat(one.score()).isPositive().isLessThanOrEqualTo(last);
            assertThat(personas.get(one.slug()).features()).containsAll(one.fits());
            last = one.score();
        }
    }

    private Persona persona(int number) {
        List<Feature> features = new ArrayList<>();
        for (int i = 0; i < FEATURES; i++) {
            int fact = random.nextInt(FACTS);
            features.add(new Feature(
                    "feature-" + i,
                    "kenmerk " + i,
                    1 + random.nextInt(Feature.HEAVIEST),
                    List.of(
                            isNumber(fact)
                                    ? new FactTest(
                                            name(fact).value(),
                                            Feature.Test.AT_LEAST,
                                            List.of(Integer.toString(random.nextInt(100))))
                                    : new FactTest(
                                            name(fact).value(),
                                            Feature.Test.EQUALS,
                                            List.of(Boolean.toString(random.nextBoolean()))))));
        }
        return new Persona(
                "Persona " + number,
                "x",
                "x",
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

    private static boolean isNumber(int fact) {
        return fact % 4 == 2;
    }

    private static FactValue value(int chance, int fact) {
        return isNumber(fact) ? new FactValue.WholeNumber(chance) : new FactValue.YesNo(chance % 2 == 0);
    }

    private static FactName name(int fact) {
        return FactName.of("fact" + fact);
    }
}
