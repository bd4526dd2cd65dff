// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import nl.passend.demo.DemoBottlenecks.Told;
import org.junit.jupiter.api.Test;

class DemoBottlenecksTest {
    @Test
    void there_are_some_sixty_and_each_is_told_in_a_few_words() {
        var all = DemoBottlenecks.all(YearMonth.of(2026, 11));

        assertThat(all).hasSize(60);
        assertThat(all)
                .extracting(told -> told.bottleneck().words())
                .doesNotHaveDuplicates()
                .allSatisfy(words -> assertThat(words.length()).isBetween(20, 1000));
        assertThat(all).allSatisfy(told -> assertThat(told.bottleneck().month()).isBefore(YearMonth.of(2026, 11)));
        assertThat(all).filteredOn(told -> told.outcome().isPresent()).hasSizeGreaterThan(10);
    }

    @Test
    void both_municipalities_have_enough_to_be_counted() {
        assertThat(DemoBottlenecks.all(YearMonth.of(2026, 11)))
                .extracting((Told told) -> told.bottleneck().municipality())
                .filteredOn(DemoIds.HEUVELLAND::equals)
                .hasSizeBetween(15, 45);
    }
}
