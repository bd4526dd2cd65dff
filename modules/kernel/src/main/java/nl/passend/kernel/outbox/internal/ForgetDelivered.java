// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.outbox.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.persistence.Sql;

/** Who was told what and when is nobody's business after a month; what could not be delivered stays for the administrator. */
@ApplicationScoped
class ForgetDelivered implements Housekeeping {
    private static final Duration LIFE = Duration.ofDays(30);

    private final Sql sql;
    private final Clock clock;

    @Inject
    ForgetDelivered(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void tidy() {
        sql.run(
                "/* relay */ DELETE FROM kernel_outbox WHERE state = 'DELIVERED' AND ended < ?",
                clock.instant().minus(LIFE));
    }
}
