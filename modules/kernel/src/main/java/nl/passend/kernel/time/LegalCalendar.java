// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as Dutch law counts them: in Europe/Amsterdam, whatever zone the server stands in. */
@ApplicationScoped
public class LegalCalendar {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    @Inject
    public LegalCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
