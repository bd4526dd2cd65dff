// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DiskRoomTest {
    private static final long LEAST = DiskRoom.LEAST_MEBIBYTES * 1024L * 1024L;

    @Test
    void a_disk_that_fills_up_and_is_cleared_is_seen_each_time() {
        AtomicLong free = new AtomicLong(LEAST);
        DiskRoom disk = new DiskRoom(free::get);

        assertThat(disk.isEnough()).isTrue();
        free.set(LEAST - 1);
        assertThat(disk.isEnough()).isFalse();
        free.set(0);
        assertThat(disk.isEnough()).isFalse();
        free.set(LEAST);
        assertThat(disk.isEnough()).isTrue();
    }
}
