// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DelayTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    @Property
    void the_wait_never_shrinks_with_more_failures_and_never_passes_its_limit(
            @ForAll @IntRange(max = 1_000_000) int failures,
            @ForAll @IntRange(max = 100) int free,
            @ForAll @IntRange(min = 1, max = 3600) int limitSeconds) {
        var delay = new Delay(free, Duration.ofSeconds(limitSeconds));

        assertThat(delay.after(failures + 1)).isGreaterThanOrEqualTo(delay.after(failures));
        assertThat(delay.after(failures)).isBetween(Duration.ZERO, Duration.ofSeconds(limitSeconds));
    }

    @Property
    void the_first_failures_are_free_and_then_the_wait_doubles(@ForAll @IntRange(min = 1, max = 8) int beyond) {
        var delay = new Delay(3, Duration.ofHours(1));

        assertThat(delay.after(3)).isZero();
        assertThat(delay.after(3 + beyond + 1))
                .isEqualTo(delay.after(3 + beyond).multipliedBy(2));
    }

    @Property
    void who_waits_as_long_as_told_may_try(@ForAll @IntRange(max = 100_000) int failures) {
        var delay = Delay.NAME_AND_ADDRESS;

        var left = delay.left(failures, NOW, NOW.plus(delay.after(failures)));

        assertThat(left).isLessThanOrEqualTo(Duration.ZERO);
    }
}
