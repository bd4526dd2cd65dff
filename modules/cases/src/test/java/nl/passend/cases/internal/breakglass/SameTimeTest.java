// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class SameTimeTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Property
    void it_ends_on_a_whole_beat_and_never_a_beat_late(@ForAll @LongRange(max = 10_000_000_000L) long spent) {
        long left = new SameTime(Duration.ofSeconds(1)).left(spent);

        assertThat((spent + left) % SECOND).isZero();
        assertThat(left).isBetween(0L, SECOND - 1);
    }

    @Test
    void quick_and_slow_work_both_wait_for_the_beat() {
        var sameTime = new SameTime(Duration.ofMillis(200));

        long quick = milliseconds(sameTime, 0);
        long slow = milliseconds(sameTime, 100);

        assertThat(quick).isGreaterThanOrEqualTo(199);
        assertThat(slow).isGreaterThanOrEqualTo(199);
    }

    private static long milliseconds(SameTime sameTime, long work) {
        long begun = System.nanoTime();
        String result = sameTime.take(() -> {
            try {
                Thread.sleep(work);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return "x";
        });
        assertThat(result).isEqualTo("x");
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
