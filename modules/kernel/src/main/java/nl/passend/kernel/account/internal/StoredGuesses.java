// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Guesses;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Vault;

/** Counts beside the failed logins, by a keyed hash as those. */
@ApplicationScoped
class StoredGuesses implements Guesses {
    /** As a login, but an hour in the end: an emergency is typed right in a few tries, a search is not. */
    private static final Delay DELAY = new Delay(3, Duration.ofHours(1));

    private final Sql sql;
    private final Vault vault;
    private final Clock clock;

    @Inject
    StoredGuesses(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    private record Misses(int count, Instant last) {}

    @Override
    public Optional<Duration> mustWait(String what, UUID accountId) {
        Instant now = clock.instant();
        return misses(what, accountId, now)
                .map(misses -> DELAY.left(misses.count(), misses.last(), now))
                .filter(left -> left.compareTo(Duration.ZERO) > 0);
    }

    @Override
    @Transactional(TxType.NOT_SUPPORTED)
    public int missed(String what, UUID accountId) {
        Instant now = clock.instant();
        sql.run("""
                INSERT INTO kernel_login_attempt (mark, failures, last_failed) VALUES (?, 1, ?)
                ON DUPLICATE KEY UPDATE failures = IF(last_failed > ?, LEAST(failures + 1, 1000000), 1), last_failed = ?
                """, mark(what, accountId), now, now.minus(Delay.MEMORY), now);
        return misses(what, accountId, now).map(Misses::count).orElse(1);
    }

    private Optional<Misses> misses(String what, UUID accountId, Instant now) {
        return sql.one(
                "SELECT failures, last_failed FROM kernel_login_attempt WHERE mark = ? AND last_failed > ?",
                row -> new Misses(row.getInt("failures"), Sql.instant(row, "last_failed")),
                mark(what, accountId),
                now.minus(Delay.MEMORY));
    }

    private byte[] mark(String what, UUID accountId) {
        return vault.mark("guess", what, accountId.toString());
    }
}
