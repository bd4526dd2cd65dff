// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.RenderedPage;
import org.junit.jupiter.api.Test;

class HelpNowPageTest {
    @Test
    void numbers_of_every_municipality_stand_there_before_login_with_their_day() {
        var html = RenderedPage.of(
                new HelpNowPage(new SilentPlugins(), new Visitor(Optional.empty())).show(),
                RenderedPage.beforeLogin("/hulp-nu"));

        assertThat(html)
                .contains("tel:112", "River", "Vannacht &lt;niet&gt; alleen", "099 123 46 90")
                .contains("Nagekeken op 16 november 2026");
    }

    @Test
    void a_municipality_that_is_silent_costs_its_own_numbers_only() {
        var me = new Me(new UUID(0, 1), new UUID(0, 2), "x", "X", Set.of(Role.WORKER), "hill", Optional.empty());

        var html = RenderedPage.of(new HelpNowPage(new SilentPlugins(), new Visitor(Optional.of(me))).show());

        assertThat(html)
                .contains("tel:112", "Gemeente Hill", "De nummers van deze gemeente zijn er nu niet.")
                .doesNotContain("099 123 46 90");
    }
}
