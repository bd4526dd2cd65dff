// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.changes.Change;
import org.junit.jupiter.api.Test;

class CountsTodayTest {
    private LocalDate today = LocalDate.of(2026, 11, 22);
    private int reads;
    private final CountsToday<String> soups = new CountsToday<>(Set.of("soup"), () -> today, this::read);

    private String read(LocalDate day) {
        return day + " " + ++reads;
    }

    @Test
    void it_is_read_once_and_then_kept() {
        assertThat(soups.get()).isSameAs(soups.get()).isEqualTo("2026-11-22 1");
    }

    @Test
    void the_next_day_it_is_read_anew() {
        soups.get();
        today = today.plusDays(1);

        assertThat(soups.get()).isEqualTo("2026-11-23 2");
    }

    @Test
    void what_is_published_or_taken_back_counts_from_the_next_question() {
        soups.get();

        assertThat(soups.isTouchedBy(change("edition.published", "soup"))).isTrue();
        assertThat(soups.get()).endsWith(" 2");
        assertThat(soups.isTouchedBy(change("edition.retired", "soup"))).isTrue();
        assertThat(soups.get()).endsWith(" 3");
    }

    @Test
    void a_draft_and_another_kind_change_nothing() {
        soups.get();

        assertThat(soups.isTouchedBy(change("edition.rewritten", "soup"))).isFalse();
        assertThat(soups.isTouchedBy(change("edition.published", "bread"))).isFalse();
        assertThat(soups.get()).endsWith(" 1");
    }

    private static Change change(String type, String kind) {
        return new Change(
                UUID.randomUUID(),
                1,
                type,
                1,
                UUID.randomUUID(),
                Optional.empty(),
                Instant.EPOCH,
                UUID.randomUUID(),
                Map.of("kind", kind));
    }
}
