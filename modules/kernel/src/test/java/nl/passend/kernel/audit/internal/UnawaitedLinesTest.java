// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnawaitedLinesTest {
    private static final UUID GUESSER = new UUID(0, 1);

    private final UnawaitedLines lines = new UnawaitedLines(3);

    @Test
    void the_same_refusal_again_and_again_is_one_line_that_says_how_often() {
        UUID file = UUID.randomUUID();
        for (int i = 0; i < 7; i++) {
            lines.add(refusal(GUESSER, file));
        }

        List<AuditEntry> taken = lines.take();

        assertThat(taken).hasSize(1);
        assertThat(taken.get(0).objects()).containsExactly(file);
        assertThat(taken.get(0).fields()).containsExactly("times:7");
        assertThat(lines.isEmpty()).isTrue();
    }

    @Test
    void what_happened_once_says_nothing_of_a_number() {
        lines.add(refusal(GUESSER, UUID.randomUUID()));

        assertThat(lines.take().get(0).fields()).isEmpty();
    }

    @Test
    void who_tries_one_id_after_the_other_gets_a_few_lines_and_then_a_number() {
        for (int i = 0; i < 1_000; i++) {
            lines.add(refusal(GUESSER, UUID.randomUUID()));
        }

        List<AuditEntry> taken = lines.take();

        assertThat(taken).hasSize(4);
        assertThat(taken.get(3).account()).isEqualTo(GUESSER);
        assertThat(taken.get(3).objects()).isEmpty();
        assertThat(taken.get(3).fields()).containsExactly("times:997");
    }

    @Test
    void a_storm_of_many_callers_is_counted_and_takes_no_more_room() {
        for (int i = 0; i < 1_000; i++) {
            lines.add(refusal(UUID.randomUUID(), UUID.randomUUID()));
        }

        List<AuditEntry> taken = lines.take();

        assertThat(taken).hasSize(7);
        assertThat(taken.get(6).eventType()).isEqualTo("audit.overflow");
        assertThat(taken.get(6).account()).isEqualTo(NewEntry.NOBODY);
        assertThat(taken.get(6).fields()).containsExactly("times:994");
        assertThat(taken).extracting(AuditEntry::id).doesNotHaveDuplicates();
    }

    @Test
    void afterwards_there_is_room_again() {
        for (int i = 0; i < 100; i++) {
            lines.add(refusal(UUID.randomUUID(), UUID.randomUUID()));
        }
        lines.take();

        lines.add(refusal(GUESSER, UUID.randomUUID()));

        assertThat(lines.take()).hasSize(1);
    }

    private static AuditEntry refusal(UUID account, UUID file) {
        return new AuditEntry(
                UUID.randomUUID(),
                Instant.EPOCH,
                "R",
                "8",
                "look.refused",
                account,
                account,
                Optional.empty(),
                "worker",
                "support",
                "none",
                Optional.empty(),
                Optional.of("c0ffee"),
                Optional.empty(),
                "case-file",
                List.of(file),
                List.of(),
                List.of());
    }
}
