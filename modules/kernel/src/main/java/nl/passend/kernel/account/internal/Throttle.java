// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Vault;

/** Counts failed logins per name, per address and per both, and says how long the next must wait. Kept in the database: for all nodes. */
@ApplicationScoped
class Throttle {
    private final Sql sql;
    private final Vault vault;
    private final Clock clock;

    @Inject
    Throttle(Sql sql, Vault vault, Clock clock) {
        this.sql = sql;
        this.vault = vault;
        this.clock = clock;
    }

    private record Counter(byte[] mark, Delay delay) {}

    private record Failures(byte[] mark, int count, Instant last) {}

    /** How long this name from this address must wait; empty when it may try now. One statement. */
    Optional<Duration> mustWait(String loginName, String address) {
        List<Counter> counters = counters(loginName, address);
        Instant now = clock.instant();
        List<Failures> known = sql.list(
                "SELECT mark, failures, last_failed FROM kernel_login_attempt WHERE mark IN (?, ?, ?) AND last_failed > ?",
                Throttle::failures,
                counters.get(0).mark(),
                counters.get(1).mark(),
                counters.get(2).mark(),
                now.minus(Delay.MEMORY));
        return known.stream()
                .map(failures -> delay(counters, failures.mark()).left(failures.count(), failures.last(), now))
                .filter(left -> left.compareTo(Duration.ZERO) > 0)
                .max(Comparator.naturalOrder());
    }

    /** Outside the running transaction: the refusal that follows must not undo the count. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void failed(String loginName, String address) {
        Instant now = clock.instant();
        Instant forgotten = now.minus(Delay.MEMORY);
        for (Counter counter : counters(loginName, address)) {
            sql.run("""
                    INSERT INTO kernel_login_attempt (mark, failures, last_failed) VALUES (?, 1, ?)
                    ON DUPLICATE KEY UPDATE failures = IF(last_failed > ?, LEAST(failures + 1, 1000000), 1), last_failed = ?
                    """, counter.mark(), now, forgotten, now);
        }
        sql.run("DELETE FROM kernel_login_attempt WHERE last_failed < ? LIMIT 100", forgotten);
    }

    /** Forgets the failures of a name that has proven itself; what its address did with other names stays counted. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void succeeded(String loginName, String address) {
        List<Counter> counters = counters(loginName, address);
        sql.run(
                "DELETE FROM kernel_login_attempt WHERE mark IN (?, ?)",
                counters.get(0).mark(),
                counters.get(1).mark());
    }

    private List<Counter> counters(String loginName, String address) {
        return List.of(
                new Counter(vault.mark("login", loginName, address), Delay.NAME_AND_ADDRESS),
                new Counter(vault.mark("login-name", loginName), Delay.NAME),
                new Counter(vault.mark("login-address", address), Delay.ADDRESS));
    }

    private static Delay delay(List<Counter> counters, byte[] mark) {
        return counters.stream()
                .filter(counter -> Arrays.equals(counter.mark(), mark))
                .findFirst()
                .orElseThrow()
                .delay();
    }

    private static Failures failures(ResultSet row) throws SQLException {
        return new Failures(row.getBytes("mark"), row.getInt("failures"), Sql.instant(row, "last_failed"));
    }
}
