// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.internal.search.Searching;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The search over a hundred thousand Dutch texts, as a visitor without an account, against bare Lucene with the same analyzer and the
 * same filter, turn by turn; and the time that building takes. Afterwards every form of a word must find what its stem finds.
 */
class SearchBench {
    private static final int DOCUMENTS = Size.of(100_000);
    private static final int VOCABULARY = 30_000;
    private static final int QUESTIONS = Size.of(2_000);
    private static final int BUILDS = Size.of(300) > 3 ? 3 : 1;
    private static final Set<String> VISITOR = Set.of("everybody");

    @TempDir
    Path folder;

    @Test
    void a_hundred_thousand_texts_against_bare_lucene() throws IOException {
        var texts = new DutchTexts(VOCABULARY);
        var documents = texts.documents(DOCUMENTS);
        try (var searching = new Searching(folder)) {
            var built = new ArrayList<Double>();
            var builtBare = new ArrayList<Double>();
            for (int round = 0; round < BUILDS; round++) {
                builtBare.add(seconds(() -> searching.buildBare(documents)));
                built.add(seconds(() -> searching.build(documents)));
            }
            var warm = texts.questions(QUESTIONS);
            var questions = texts.questions(QUESTIONS);
            measured(searching, warm);
            var times = measured(searching, questions);
            int stemmed = 0;
            int found = 0;
            for (List<String> forms : DutchTexts.FIELD) {
                for (String form : forms) {
                    int byStem = searching.stemmed(form, VISITOR);
                    stemmed += byStem;
                    found += Math.min(byStem, searching.ask(form, VISITOR).total());
                }
            }
            new Report("search", "Search over " + DOCUMENTS + " texts")
                    .columns(
                            "",
                            "bare, ten titles",
                            "bare, the same answer",
                            "Passend",
                            "ratio to titles",
                            "ratio to the same")
                    .row(
                            "build s (least of " + BUILDS + ")",
                            "",
                            Figures.least(builtBare),
                            Figures.least(built),
                            "",
                            ratio(Figures.least(built), Figures.least(builtBare)))
                    .row(times.row("question ms, median", 50))
                    .row(times.row("question ms, p95", 95))
                    .line(
                            "Of %,d documents that stemming finds for every form of a word, %.2f %% were found.",
                            stemmed, 100.0 * found / stemmed)
                    .tell();

            assertThat(found).isGreaterThanOrEqualTo((int) Math.ceil(0.99 * stemmed));
            assertReadable(searching, documents, questions);
        }
    }

    /** Milliseconds of each question. */
    private record Times(List<Double> titles, List<Double> same, List<Double> ours) {
        Object[] row(String name, int percent) {
            double floor = Figures.percentile(titles, percent);
            double all = Figures.percentile(same, percent);
            double here = Figures.percentile(ours, percent);
            return new Object[] {name, floor, all, here, ratio(here, floor), ratio(here, all)};
        }
    }

    private static Times measured(Searching searching, List<String> questions) throws IOException {
        var times = new Times(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String question : questions) {
            times.titles().add(1000 * seconds(() -> searching.askBare(question, VISITOR)));
            times.same().add(1000 * seconds(() -> searching.askBareForAll(question, VISITOR)));
            times.ours().add(1000 * seconds(() -> searching.ask(question, VISITOR)));
        }
        return times;
    }

    /** Nothing that was found is closed to who asked. */
    private static void assertReadable(Searching searching, List<Findable> documents, List<String> questions)
            throws IOException {
        var open = documents.stream()
                .filter(one -> one.readers().marks().contains("everybody"))
                .map(one -> "bench/" + one.id())
                .collect(java.util.stream.Collectors.toSet());
        for (String question : questions.subList(0, Math.min(100, questions.size()))) {
            assertThat(searching.ask(question, VISITOR).hits().items()).allMatch(hit -> open.contains(hit.id()));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double seconds(Work work) throws IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String ratio(double ours, double floor) {
        return Figures.ratio(ours / floor);
    }
}
