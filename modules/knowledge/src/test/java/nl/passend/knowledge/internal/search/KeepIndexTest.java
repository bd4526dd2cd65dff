// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.background.PlainThreads;
import nl.passend.kernel.changes.Change;
import nl.passend.knowledge.SearchQuestion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepIndexTest {
    private static final Duration PROMISED = Duration.ofSeconds(2);

    @TempDir
    Path home;

    private final SomeFindables source =
            new SomeFindables("tips").with(SomeFindables.tip("old", "Oude tip", "Er was eens."));
    private KeepIndex keep;

    @BeforeEach
    void start() {
        keep = new KeepIndex(home, List.of(source), new PlainThreads(), Runnable::run);
        keep.start(null);
    }

    @AfterEach
    void stop() {
        keep.stop();
    }

    @Test
    void who_asks_before_the_index_is_open_waits_for_it() throws Exception {
        assertThat(total("oude")).isEqualTo(1);
    }

    @Test
    void a_change_is_findable_within_two_seconds() throws Exception {
        assertThat(total("nieuwe")).isZero();
        source.with(SomeFindables.tip("new", "Nieuwe tip", "Net verteld.")).without("old");
        long begin = System.nanoTime();

        keep.hear(changed("new"));
        keep.hear(changed("old"));

        while (total("nieuwe") == 0 || total("oude") > 0) {
            assertThat(System.nanoTime() - begin).isLessThan(PROMISED.toNanos());
            Thread.sleep(10);
        }
    }

    @Test
    void a_rebuilt_index_has_what_there_is() throws Exception {
        keep.rebuild(documents -> assertThat(documents).isEqualTo(1));

        assertThat(total("oude")).isEqualTo(1);
    }

    private int total(String words) throws Exception {
        return keep.index()
                .orElseThrow()
                .ask(SearchQuestion.of(words), Set.of("everybody"))
                .total();
    }

    private static Change changed(String id) {
        return new Change(
                new UUID(0, 1),
                1,
                "tip.changed",
                1,
                new UUID(0, 2),
                Optional.empty(),
                Instant.EPOCH,
                new UUID(0, 3),
                Map.of("tip", id));
    }
}
