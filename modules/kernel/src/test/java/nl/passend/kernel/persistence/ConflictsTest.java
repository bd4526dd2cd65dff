// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest {
    @ParameterizedTest
    @ValueSource(ints = {1020, 1062, 1205, 1213})
    void the_database_gave_up_so_a_repeat_may_pass(int code) {
        var failure = new PersistenceException(new RuntimeException(new SQLException("", "40001", code)));

        assertThat(Conflicts.in(failure)).get().isInstanceOf(TryAgain.class);
    }

    @Test
    void a_version_that_no_longer_matches_is_stale() {
        assertThat(Conflicts.in(new PersistenceException(new OptimisticLockException())))
                .get()
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void another_failure_is_no_conflict() {
        assertThat(Conflicts.in(new PersistenceException(new SQLException("", "23000", 1452))))
                .isEmpty();
    }
}
