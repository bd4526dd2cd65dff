// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOffersTest {
    @ParameterizedTest
    @ValueSource(strings = {DemoIds.RIVIERSTAD, DemoIds.HEUVELLAND})
    void a_municipality_has_twenty_offers_with_days_that_count_from_the_first(String municipality) {
        var file = LoadOffers.dated(municipality, LocalDate.of(2026, 11, 22));

        assertThat(file.split("\"application_process\"")).hasSizeGreaterThanOrEqualTo(21);
        assertThat(file).doesNotContain("{{").contains("\"last_action_date\": \"2026-11-");
    }
}
