// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.time.files;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

class OwnTime {
    List<Object> wrong() {
        Supplier<LocalDateTime> reference = LocalDateTime::now;
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneOffset.UTC),
                reference,
                System.currentTimeMillis(),
                new Date(),
                Clock.systemUTC());
    }

    List<Object> right(Clock clock) {
        return List.of(clock.instant(), LocalDate.now(clock), new Date(clock.millis()), System.nanoTime());
    }
}
