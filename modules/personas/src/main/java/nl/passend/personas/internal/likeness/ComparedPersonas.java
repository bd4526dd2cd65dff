// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * against what is known once, after which a persona is two rows of numbers to multiply and add up.
 */
public final class ComparedPersonas {
    private static final byte HOLDS = 1;
    private static final byte UNKNOWN = 0;
    private static final byte FAILS = -1;

    private static final Comparator<Likeness> CLOSEST =
            Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::slug);

    private final List<List<FactTested>> combinations;
    private final List<Compared> personas;

    /**
     * @param asks for each feature the place of its combination of tests
     * @param weights of each feature
     */
    private record Compared(String slug, Persona persona, Feature[] features, int[] asks, int[] weights, int weight) {}

    private ComparedPersonas(List<List<FactTested>> combinations, List<Compared> personas) {
        this.combinations = combinations;
        this.personas = personas;
    }

    /** @param personas by slug */
    public static ComparedPersonas of(Map<String, Persona> personas) {
        Map<List<FactTest>, Integer> places = new LinkedHashMap<>();
        var compared = new ArrayList<Compared>();
        personas.forEach((slug, persona) -> compared.add(compared(slug, persona, places)));
        List<List<FactTested>> combinations = places.keySet().stream()
                .map(tests -> tests.stream().map(FactTested::of).toList())
                .toList();
        return new ComparedPersonas(combinations, compared);
    }

    private static Compared compared(String slug, Persona persona, Map<List<FactTest>, Integer> places) {
        List<Feature> features = persona.features();
        int[] asks = features.stream()
                .mapToInt(feature -> places.computeIfAbsent(feature.when(), first -> places.size()))
                .toArray();
        int[] weights = features.stream().mapToInt(Feature::weight).toArray();
        return new Compared(
                slug,
                persona,
                features.toArray(Feature[]::new),
                asks,
                weights,
                Arrays.stream(weights).sum());
    }

    public Set<FactName> asked() {
        return combinations.stream()
                .flatMap(List::stream)
                .map(FactTested::fact)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The closest first. */
    public List<Likeness> to(Facts facts) {
        Map<FactName, FactValue> known = new HashMap<>(facts.values());
        byte[] outcomes = new byte[combinations.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = together(combinations.get(i), known);
        }
        var found = new ArrayList<Likeness>();
        for (Compared one : personas) {
            int[] asks = one.asks();
            int[] weights = one.weights();
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

    /** All must hold; one that fails settles it. */
    private static byte together(List<FactTested> tests, Map<FactName, FactValue> known) {
        byte together = HOLDS;
        for (FactTested test : tests) {
            FactValue told = known.get(test.fact());
            Outcome one = told == null ? Outcome.UNKNOWN : test.of(told);
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
        Feature[] features = one.features();
        int[] counts = new int[3];
        for (int ask : one.asks()) {
            counts[outcomes[ask] - FAILS]++;
        }
        Feature[][] told = {new Feature[counts[0]], new Feature[counts[1]], new Feature[counts[2]]};
        int[] next = new int[3];
        for (int i = 0; i < features.length; i++) {
            int outcome = outcomes[one.asks()[i]] - FAILS;
            told[outcome][next[outcome]++] = features[i];
        }
        return new Likeness(
                one.slug(),
                one.persona().name(),
                one.persona().claim(),
                score,
                list(told[HOLDS - FAILS]),
                list(told[0]),
                list(told[UNKNOWN - FAILS]));
    }

    private static List<Feature> list(Feature[] features) {
        return Collections.unmodifiableList(Arrays.asList(features));
    }
}
