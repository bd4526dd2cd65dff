// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimeRulesTest {
    @Test
    void there_is_one_clock() {
        assertThat(passend().breaches(TimeRules::oneClock)).isEmpty();
    }

    @Test
    void every_other_way_to_ask_the_time_is_caught() {
        assertThat(planted("time").breaches(TimeRules::oneClock))
                .hasSize(6)
                .allSatisfy(use -> assertThat(use).contains("files.OwnTime"))
                .anySatisfy(use -> assertThat(use).contains("calls method <java.time.Instant.now()>"))
                .anySatisfy(use -> assertThat(use).contains("java.time.LocalDate.now(java.time.ZoneId)"))
                .anySatisfy(use -> assertThat(use).contains("references method <java.time.LocalDateTime.now()>"))
                .anySatisfy(use -> assertThat(use).contains("java.lang.System.currentTimeMillis()"))
                .anySatisfy(use -> assertThat(use).contains("java.util.Date.<init>()"))
                .anySatisfy(use -> assertThat(use).contains("java.time.Clock.systemUTC()"));
    }
}
