// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Slugs;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Feature.Test;
import nl.passend.personas.internal.FactTests;
import nl.passend.screenkit.Form;

/**
 * By what a persona is known, as rows of a form. Each test is a line that an editor can read back: {@code age minstens 80},
 * {@code lives is ownHome of withParents}, {@code threats bevat eviction}, {@code hasWlz is ja}.
 */
public final class FeatureFields {
    private static final Pattern TEST =
            Pattern.compile("(\\S+)\\s+(is|minstens|hoogstens|bevat)\\s+(\\S+(?:\\s+of\\s+\\S+)*)");
    private static final Pattern OR = Pattern.compile("\\s+of\\s+");
    private static final Map<String, Test> TESTS =
            Map.of("is", Test.EQUALS, "minstens", Test.AT_LEAST, "hoogstens", Test.AT_MOST, "bevat", Test.INCLUDES);
    private static final int LONGEST = 1000;

    private FeatureFields() {}

    static void fill(List<Feature> features, Map<String, String> fields) {
        for (int i = 0; i < features.size(); i++) {
            Feature feature = features.get(i);
            String row = "features." + i + ".";
            fields.put(row + "id", feature.id());
            fields.put(row + "words", feature.words());
            fields.put(row + "weight", Integer.toString(feature.weight()));
            fields.put(row + "when", String.join("\n", lines(feature)));
        }
    }

    /** The tests of a feature, a line each. */
    public static List<String> lines(Feature feature) {
        return feature.when().stream().map(FeatureFields::line).toList();
    }

    private static String line(FactTest test) {
        String word =
                switch (test.test()) {
                    case EQUALS -> "is";
                    case AT_LEAST -> "minstens";
                    case AT_MOST -> "hoogstens";
                    case INCLUDES -> "bevat";
                };
        return test.fact() + " " + word + " "
                + test.values().stream().map(FeatureFields::shown).collect(Collectors.joining(" of "));
    }

    private static String shown(String value) {
        return switch (value) {
            case "true" -> "ja";
            case "false" -> "nee";
            default -> value;
        };
    }

    private static String kept(String typed) {
        return switch (typed) {
            case "ja" -> "true";
            case "nee" -> "false";
            default -> typed;
        };
    }

    /** A row without words is gone; a new one gets an id made of its words, which it keeps from then on. What is wrong is told at its row. */
    static List<Feature> read(Form form, FactCatalogue facts) {
        var features = new ArrayList<Feature>();
        Set<String> taken = new HashSet<>();
        for (String row : form.rows("features")) {
            Optional<String> words = form.text(row + "words", 160);
            List<String> typed = form.lines(row + "when", LONGEST);
            if (words.isEmpty()) {
                if (!typed.isEmpty()) {
                    form.error(row + "words", "edit.feature.words.missing");
                }
                continue;
            }
            String id = form.text(row + "id", 60)
                    .map(own -> Slugs.firstFree(own, taken))
                    .orElseGet(() -> Slugs.free(words.get(), "kenmerk", taken));
            List<FactTest> when = tests(form, row + "when", typed, facts);
            weight(form, row + "weight").ifPresent(weight -> features.add(new Feature(id, words.get(), weight, when)));
        }
        return features;
    }

    private static Optional<Integer> weight(Form form, String field) {
        Optional<Integer> weight = form.number(field, 1, Feature.HEAVIEST).map(Long::intValue);
        if (weight.isEmpty()) {
            form.error(field, "edit.feature.weight.missing");
        }
        return weight;
    }

    private static List<FactTest> tests(Form form, String field, List<String> typed, FactCatalogue facts) {
        if (typed.isEmpty()) {
            form.error(field, "edit.feature.when.missing");
        }
        var tests = new ArrayList<FactTest>();
        for (String line : typed) {
            var read = TEST.matcher(line);
            if (!read.matches()) {
                form.error(field, "edit.feature.when.wrong", line);
                continue;
            }
            var test = new FactTest(
                    read.group(1),
                    TESTS.get(read.group(2)),
                    Arrays.stream(OR.split(read.group(3)))
                            .map(FeatureFields::kept)
                            .toList());
            FactTests.problem(test, facts)
                    .ifPresent(sentence -> form.error(field, "edit.feature.when.never", line, sentence));
            tests.add(test);
        }
        return tests;
    }
}
