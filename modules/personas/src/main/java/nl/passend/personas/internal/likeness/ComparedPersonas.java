// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Likeness;
import nl.passend.personas.Persona;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;

/**
 * Personas made ready to be compared with. Many features ask the same: each combination of tests stands here once and is held
 * against what is known once, after which a persona is two rows of numbers to multiply and add up. Why it is alike is put together
 * when somebody reads it.
 */
public final class ComparedPersonas {
    private static final byte HOLDS = 1;
    private static final byte UNKNOWN = 0;
    private static final byte FAILS = -1;

    /** Of scores that are the same the order of the slugs stays. */
    private static final Comparator<Likeness> CLOSEST = (one, other) -> Double.compare(other.score(), one.score());

    private final FactName[] facts;
    private final Combination[] combinations;
    private final Compared[] personas;

    /** @param facts for each test the place of its fact */
    private record Combination(int[] facts, FactTested[] tests) {}

    /**
     * @param asks for each feature the place of its combination of tests
     * @param weights of each feature
     */
    private record Compared(Lens lens, Feature[] features, int[] asks, byte[] weights, int weight) {}

    private ComparedPersonas(Collection<Lens> lenses) {
        Map<List<FactTest>, Integer> places = new LinkedHashMap<>();
        this.personas = lenses.stream()
                .sorted(Comparator.comparing(Lens::slug))
                .map(lens -> compared(lens, places))
                .toArray(Compared[]::new);
        Map<FactName, Integer> names = new LinkedHashMap<>();
        this.combinations =
                places.keySet().stream().map(tests -> combination(tests, names)).toArray(Combination[]::new);
        this.facts = names.keySet().toArray(FactName[]::new);
    }

    /** @param personas by slug, as they are for everybody */
    public static ComparedPersonas of(Map<String, Persona> personas) {
        return of(personas.entrySet().stream()
                .map(entry -> Lens.everywhere(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** @param lenses of each slug one */
    static ComparedPersonas of(Collection<Lens> lenses) {
        return new ComparedPersonas(lenses);
    }

    private static Compared compared(Lens lens, Map<List<FactTest>, Integer> places) {
        List<Feature> features = lens.persona().features();
        int[] asks = new int[features.size()];
        byte[] weights = new byte[features.size()];
        int weight = 0;
        for (int i = 0; i < asks.length; i++) {
            asks[i] = places.computeIfAbsent(features.get(i).when(), first -> places.size());
            weights[i] = (byte) features.get(i).weight();
            weight += weights[i];
        }
        return new Compared(lens, features.toArray(Feature[]::new), asks, weights, weight);
    }

    private static Combination combination(List<FactTest> tests, Map<FactName, Integer> names) {
        return new Combination(
                tests.stream()
                        .mapToInt(test -> names.computeIfAbsent(FactName.of(test.fact()), first -> names.size()))
                        .toArray(),
                tests.stream().map(FactTested::new).toArray(FactTested[]::new));
    }

    /** The closest first. */
    public List<Likeness> to(Facts told) {
        byte[] outcomes = outcomes(told);
        var found = new ArrayList<Likeness>();
        for (Compared one : personas) {
            int[] asks = one.asks();
            byte[] weights = one.weights();
            int score = 0;
            for (int i = 0; i < asks.length; i++) {
                score += weights[i] * outcomes[asks[i]];
            }
            if (score > 0) {
                found.add(explained(one, outcomes, (double) score / one.weight()));
            }
        }
        found.sort(CLOSEST);
        return found;
    }

    private byte[] outcomes(Facts told) {
        FactValue[] known = new FactValue[facts.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = told.values().get(facts[i]);
        }
        byte[] outcomes = new byte[combinations.length];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = together(combinations[i], known);
        }
        return outcomes;
    }

    /** All must hold; one that fails settles it. */
    private static byte together(Combination combination, FactValue[] known) {
        byte together = HOLDS;
        for (int i = 0; i < combination.tests().length; i++) {
            FactValue told = known[combination.facts()[i]];
            Outcome one = told == null ? Outcome.UNKNOWN : combination.tests()[i].of(told);
            if (one == Outcome.FAILS) {
                return FAILS;
            }
            if (one == Outcome.UNKNOWN) {
                together = UNKNOWN;
            }
        }
        return together;
    }

    private static Likeness explained(Compared one, byte[] outcomes, double score) {
        Lens lens = one.lens();
        return new Likeness(
                lens.slug(),
                lens.persona().name(),
                lens.persona().claim(),
                score,
                new PickedFeatures(one.features(), one.asks(), outcomes, HOLDS),
                new PickedFeatures(one.features(), one.asks(), outcomes, FAILS),
                new PickedFeatures(one.features(), one.asks(), outcomes, UNKNOWN),
                lens.municipality(),
                lens.local());
    }
}
