// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Deidentification.Kind;
import nl.passend.knowledge.internal.deidentification.PlantedTexts.Planted;
import nl.passend.knowledge.internal.deidentification.PlantedTexts.PlantedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 200 invented texts. What the caller knows is found without exception; of the rest the figures are printed, and the floor that was
 * reached is held.
 */
class PlantedTextsTest {
    private static final String TEXTS = "texts_nl.txt";
    private static final double RECALL_REACHED = 0.99;
    private static final double PRECISION_REACHED = 0.98;
    /** Texts that were written when the detectors were done, and were not looked at while they were made. */
    private static final String HELD_OUT = "texts_held_out_nl.txt";

    private static final double HELD_OUT_RECALL_REACHED = 0.82;
    private static final double HELD_OUT_PRECISION_REACHED = 0.96;
    private static final List<String> SOME_MUNICIPALITIES = List.of(
            "Maastricht",
            "Deventer",
            "Hoogeveen",
            "Emmen",
            "Rotterdam",
            "Utrecht",
            "Oudewater",
            "Stadskanaal",
            "Zwolle",
            "Best",
            "Goes",
            "Bergen op Zoom",
            "Bergen (NH.)",
            "'s-Hertogenbosch",
            "Rivierstad");

    private final TextCheck check = new TextCheck(SOME_MUNICIPALITIES);

    @ParameterizedTest
    @ValueSource(strings = {TEXTS, HELD_OUT})
    void nothing_that_is_known_passes(String file) throws IOException {
        var passed = new ArrayList<String>();
        int known = 0;
        for (PlantedText text : PlantedTexts.in(file)) {
            var found = check.check(text.text(), text.known()).stream()
                    .filter(finding -> finding.kind() == Kind.KNOWN)
                    .toList();
            for (Planted planted : text.planted()) {
                known += planted.isKnown() ? 1 : 0;
                if (planted.isKnown() && !covers(found, planted)) {
                    passed.add(text.text().substring(planted.start(), planted.end()) + " of " + text.known());
                }
            }
        }

        assertThat(passed).isEmpty();
        assertThat(known).isPositive();
    }

    @Test
    void most_of_what_nobody_told_is_found_and_little_else() throws IOException {
        Figures figures = figures(TEXTS);

        assertThat(figures.texts()).isEqualTo(200);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(RECALL_REACHED);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(PRECISION_REACHED);
    }

    @Test
    void of_texts_that_were_kept_apart_most_is_found_too() throws IOException {
        Figures figures = figures(HELD_OUT);

        assertThat(figures.recall()).isGreaterThanOrEqualTo(HELD_OUT_RECALL_REACHED);
        assertThat(figures.precision()).isGreaterThanOrEqualTo(HELD_OUT_PRECISION_REACHED);
    }

    private record Figures(int texts, double recall, double precision) {}

    private Figures figures(String file) throws IOException {
        var texts = PlantedTexts.in(file);
        Map<Kind, int[]> perKind = new EnumMap<>(Kind.class);
        var missed = new ArrayList<String>();
        var needless = new ArrayList<String>();
        int found = 0;
        for (PlantedText text : texts) {
            var findings = check.check(text.text(), text.known());
            found += findings.size();
            for (Planted planted : text.planted()) {
                int[] counted = perKind.computeIfAbsent(planted.kind(), kind -> new int[2]);
                counted[1]++;
                if (covers(findings, planted)) {
                    counted[0]++;
                } else {
                    missed.add(planted.kind() + " " + text.text().substring(planted.start(), planted.end()));
                }
            }
            findings.stream()
                    .filter(finding -> text.planted().stream().noneMatch(planted -> touches(finding, planted)))
                    .forEach(finding ->
                            needless.add(finding.kind() + " " + finding.why() + " " + finding.in(text.text())));
        }
        int planted = 0;
        int seen = 0;
        for (var one : perKind.entrySet()) {
            if (one.getKey() != Kind.KNOWN) {
                planted += one.getValue()[1];
                seen += one.getValue()[0];
            }
        }
        double recall = seen / (double) planted;
        double precision = 1 - needless.size() / (double) found;
        report(file, recall, precision, planted, perKind, missed, needless);
        return new Figures(texts.size(), recall, precision);
    }

    private static boolean covers(List<Finding> findings, Planted planted) {
        return findings.stream()
                .anyMatch(finding -> finding.start() <= planted.start() && finding.end() >= planted.end());
    }

    private static boolean touches(Finding finding, Planted planted) {
        return finding.start() < planted.end() && planted.start() < finding.end();
    }

    private static void report(
            String file,
            double recall,
            double precision,
            int planted,
            Map<Kind, int[]> perKind,
            List<String> missed,
            List<String> needless) {
        var kinds = new StringBuilder();
        perKind.forEach((kind, counted) -> kinds.append(' ')
                .append(kind)
                .append(' ')
                .append(counted[0])
                .append('/')
                .append(counted[1]));
        String text = String.format(
                Locale.ROOT,
                "De-identification of %s, %d planted that nobody told: recall %.3f, precision %.3f.%s%nMissed: %s%nNeedless: %s",
                file,
                planted,
                recall,
                precision,
                kinds,
                missed,
                needless);
        System.getLogger(PlantedTextsTest.class.getName()).log(System.Logger.Level.INFO, "{0}", text);
    }
}
