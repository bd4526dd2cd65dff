// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.MemberLeft;
import org.junit.jupiter.api.Test;

class EndMembershipsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(EndMembershipsTest.class, "kernel");

    private final AccessWorld world = new AccessWorld(DATABASE);
    private final EndMemberships end = new EndMemberships(world.members, world.grants, Runnable::run);

    @Test
    void whose_last_day_has_passed_leaves_once_and_it_is_on_record() {
        world.join(AccessWorld.TODAY.minusYears(1), AccessWorld.TODAY.minusDays(1));
        world.record.clear();

        end.tidy();
        end.tidy();

        assertThat(world.left).containsExactly(new MemberLeft(world.team, world.me));
        assertThat(world.record).singleElement().satisfies(event -> assertThat(event.eventType())
                .isEqualTo("team-member.leave"));
    }

    @Test
    void who_works_their_last_day_today_or_has_none_stays() {
        world.join(AccessWorld.TODAY.minusYears(1), AccessWorld.TODAY);
        end.tidy();
        world.join(AccessWorld.TODAY.minusYears(1), null);
        end.tidy();

        assertThat(world.left).isEmpty();
        assertThat(world.grants.teamsOf(world.me)).hasSize(1);
    }

    @Test
    void who_came_back_in_time_stays() {
        world.join(AccessWorld.TODAY.minusYears(1), AccessWorld.TODAY.minusDays(1));
        world.join(AccessWorld.TODAY, null);

        end.tidy();

        assertThat(world.left).isEmpty();
        assertThat(world.grants.teamsOf(world.me)).hasSize(1);
    }
}
