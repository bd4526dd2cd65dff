// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.standin.StandIns.StandIn;
import org.junit.jupiter.api.Test;

class StandInsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final UUID SAMIRA = UUID.randomUUID();
    private static final UUID JOOST = UUID.randomUUID();
    private static final UUID KIM = UUID.randomUUID();

    @Test
    void somebody_stands_in_from_the_first_day_to_the_last_and_no_longer() {
        List<StandIn> standing = List.of(away(SAMIRA, JOOST));

        assertThat(StandIns.coveredBy(JOOST, standing, MONDAY)).containsExactly(SAMIRA);
        assertThat(StandIns.insteadOf(SAMIRA, standing, FRIDAY)).containsExactly(JOOST);
        assertThat(StandIns.coveredBy(JOOST, standing, MONDAY.minusDays(1))).isEmpty();
        assertThat(StandIns.insteadOf(SAMIRA, standing, FRIDAY.plusDays(1))).isEmpty();
        assertThat(StandIns.insteadOf(JOOST, standing, MONDAY)).isEmpty();
    }

    @Test
    void when_who_stands_in_is_away_too_the_next_one_does_both() {
        List<StandIn> standing = List.of(away(SAMIRA, JOOST), away(JOOST, KIM));

        assertThat(StandIns.coveredBy(KIM, standing, MONDAY)).containsExactlyInAnyOrder(JOOST, SAMIRA);
        assertThat(StandIns.insteadOf(SAMIRA, standing, MONDAY)).containsExactly(KIM);
    }

    @Test
    void two_who_stand_in_for_each_other_are_not_asked_for_ever() {
        List<StandIn> standing = List.of(away(SAMIRA, JOOST), away(JOOST, SAMIRA));

        assertThat(StandIns.coveredBy(JOOST, standing, MONDAY)).containsExactly(SAMIRA);
        assertThat(StandIns.insteadOf(SAMIRA, standing, MONDAY)).containsExactly(JOOST);
    }

    private static StandIn away(UUID absent, UUID standIn) {
        return new StandIn(UUID.randomUUID(), UUID.randomUUID(), absent, standIn, MONDAY, FRIDAY);
    }
}
