// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WebDrawingTest {
    private static final List<String> NAMES = List.of(
            "Lichaamsfuncties",
            "Mentaal welbevinden",
            "Zingeving",
            "Kwaliteit van leven",
            "Meedoen",
            "Dagelijks functioneren");

    @Test
    void a_figure_lies_as_far_from_the_middle_as_it_is_high() {
        WebDrawing drawing = WebDrawing.of(NAMES, scores(10, 5, null, 0, null, null), Optional.empty());

        assertThat(drawing.layers()).singleElement().satisfies(layer -> assertThat(layer.dots())
                .containsExactly(
                        new WebDrawing.Dot(172, 62), new WebDrawing.Dot(215, 137), new WebDrawing.Dot(172, 162)));
    }

    @Test
    void no_line_runs_through_what_was_not_said() {
        WebDrawing drawing = WebDrawing.of(NAMES, scores(10, 5, null, 4, null, null), Optional.empty());

        assertThat(drawing.layers().get(0).path()).isEqualTo("M172 62 L215 137");
    }

    @Test
    void the_earlier_one_lies_below_the_one_of_now() {
        WebDrawing drawing = WebDrawing.of(NAMES, scores(7, 7, 7, 7, 7, 7), Optional.of(scores(4, 4, 4, 4, 4, 4)));

        assertThat(drawing.layers()).extracting(WebDrawing.Layer::earlier).containsExactly(true, false);
    }

    @Property
    void whatever_is_said_stays_inside_the_drawing(@ForAll("anyScores") List<Optional<Integer>> scores) {
        WebDrawing drawing = WebDrawing.of(NAMES, scores, Optional.of(scores));

        assertThat(drawing.layers()).allSatisfy(layer -> assertThat(layer.dots())
                .hasSize((int) scores.stream().filter(Optional::isPresent).count())
                .allSatisfy(dot -> {
                    assertThat(dot.x()).isBetween(0, drawing.width());
                    assertThat(dot.y()).isBetween(0, drawing.height());
                }));
        assertThat(drawing.labels()).hasSize(6).allSatisfy(label -> assertThat(
                        label.line(label.lines().size() - 1))
                .isBetween(14, drawing.height()));
    }

    @Provide
    Arbitrary<List<Optional<Integer>>> anyScores() {
        return Arbitraries.integers().between(0, 10).optional(0.7).list().ofSize(6);
    }

    private static List<Optional<Integer>> scores(Integer... scores) {
        return Arrays.stream(scores).map(Optional::ofNullable).toList();
    }
}
