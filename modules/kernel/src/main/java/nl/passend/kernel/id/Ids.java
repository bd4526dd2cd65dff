// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Makes every id of the system: UUID version 7 (RFC 9562, section 5.7), so that rows are stored in the order in which they
 * came into being. Ids made by one node within one millisecond count up, so their order is the order of the calls.
 */
@ApplicationScoped
public class Ids {
    private static final int COUNTER_LIMIT = 1 << 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long lastMillis;
    private int counter;

    @Inject
    public Ids(Clock clock) {
        this.clock = clock;
    }

    /** The next id; later than every id this node made before, also when the clock is set back. */
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = random.nextInt(COUNTER_LIMIT / 2);
        } else if (++counter == COUNTER_LIMIT) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
