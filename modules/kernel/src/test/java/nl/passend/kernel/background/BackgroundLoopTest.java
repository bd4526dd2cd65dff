// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final AtomicInteger rounds = new AtomicInteger();
    private final CountDownLatch worked = new CountDownLatch(1);
    private final BackgroundLoop loop = new BackgroundLoop("test", A_DAY, this::step);

    @Test
    void works_at_once() throws InterruptedException {
        loop.start(Thread::new);

        assertThat(worked.await(1, TimeUnit.MINUTES)).isTrue();
        loop.stop();
    }

    @Test
    void does_nothing_yet_where_a_start_must_not_wait_for_it() {
        loop.startAfter(A_DAY, Thread::new);
        loop.stop();

        assertThat(rounds).hasValue(0);
    }

    @Test
    void who_wakes_it_does_not_wait_for_the_first_pause() throws InterruptedException {
        loop.startAfter(A_DAY, Thread::new);
        loop.wake();

        assertThat(worked.await(1, TimeUnit.MINUTES)).isTrue();
        loop.stop();
    }

    private boolean step() {
        rounds.incrementAndGet();
        worked.countDown();
        return false;
    }
}
