// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final List<Integer> HUNDRED =
            IntStream.rangeClosed(1, 100).boxed().toList();

    @Test
    void a_percentile_is_one_of_the_values() {
        assertThat(Figures.percentile(HUNDRED, 50)).isEqualTo(50);
        assertThat(Figures.percentile(HUNDRED, 95)).isEqualTo(95);
        assertThat(Figures.percentile(HUNDRED, 100)).isEqualTo(100);
    }

    @Test
    void one_value_is_every_percentile_of_itself() {
        assertThat(Figures.percentile(List.of(7), 5)).isEqualTo(7);
        assertThat(Figures.percentile(List.of(7), 95)).isEqualTo(7);
    }

    @Test
    void the_median_of_an_odd_number_is_the_middle_one() {
        assertThat(Figures.median(List.of(9.0, 1.0, 3.0))).isEqualTo(3.0);
    }
}
