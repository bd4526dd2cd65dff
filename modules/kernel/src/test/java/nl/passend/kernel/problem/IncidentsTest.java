// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    @Test
    void messages_of_failures_are_left_out_of_the_log_because_they_quote_people() {
        var failure = new IllegalStateException(
                "For input: Sanne Zonnewolk", new SQLException("Duplicate entry 'Zonnewolk'", "23000", 1062));

        assertThat(Incidents.describe(failure))
                .contains("java.lang.IllegalStateException", "java.sql.SQLException [1062/23000]", "IncidentsTest")
                .doesNotContain("Zonnewolk");
    }
}
