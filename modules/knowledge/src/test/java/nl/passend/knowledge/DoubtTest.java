// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.knowledge.Doubt.About;
import nl.passend.knowledge.Doubt.Kind;
import nl.passend.pluginapi.rules.Source;
import org.junit.jupiter.api.Test;

class DoubtTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_was_read_at_its_source_a_year_ago_is_no_doubt_and_a_day_longer_is() {
        assertThat(doubt(TODAY.minusYears(1), true)).isEmpty();
        assertThat(doubt(TODAY.minusYears(1).minusDays(1), true))
                .map(Doubt::kind)
                .contains(Kind.LONG_AGO);
    }

    @Test
    void what_was_never_read_at_its_source_is_the_louder_of_the_two() {
        assertThat(doubt(TODAY, false)).map(Doubt::kind).contains(Kind.NEVER_CHECKED);
        assertThat(doubt(TODAY.minusYears(3), false)).map(Doubt::kind).contains(Kind.NEVER_CHECKED);
    }

    private static Optional<Doubt> doubt(LocalDate checkedOn, boolean verified) {
        return Doubt.of(About.LAW, "Een wet", new Source("Ergens", Optional.empty(), checkedOn, verified), TODAY);
    }
}
