// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;

/** Reads and writes {@code kernel_login}: the only thing that is remembered of who is logged in. */
@ApplicationScoped
class LoginTable {
    /** "Last seen" is kept this roughly, so that a request need not write. */
    private static final Duration SEEN_PRECISION = Duration.ofMinutes(5);

    /** After its end it is known this long whose it was, so that what they had not sent can be kept for them alone. */
    private static final Duration KNOWN_AFTERWARDS = Duration.ofDays(1);

    private static final String LIVE = " AND l.ended_at IS NULL AND l.expires_at > ? AND l.last_seen > ?";

    private final Sql sql;
    private final AccountTable accounts;
    private final Ids ids;
    private final Clock clock;

    @Inject
    LoginTable(Sql sql, AccountTable accounts, Ids ids, Clock clock) {
        this.sql = sql;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    private record Seen(UUID loginId, Instant lastSeen, StoredAccount account) {}

    /** Login, account and roles in one statement; now and then a second one to say that it is in use. */
    Optional<Me> byToken(Secret token, boolean withUnchosenPassword) {
        Instant now = clock.instant();
        Optional<Seen> seen = sql.one(
                "SELECT l.id AS login_id, l.last_seen, " + AccountTable.COLUMNS
                        + " FROM kernel_login l JOIN kernel_account a ON a.id = l.account_id"
                        + " WHERE l.token_hash = ? AND a.active AND (a.password_chosen OR ?)" + LIVE,
                row -> new Seen(Sql.uuid(row, "login_id"), Sql.instant(row, "last_seen"), accounts.read(row)),
                token.hash(),
                withUnchosenPassword,
                now,
                now.minus(Logins.IDLE_LIMIT));
        seen.filter(login -> login.lastSeen().plus(SEEN_PRECISION).isBefore(now))
                .ifPresent(
                        login -> sql.run("UPDATE kernel_login SET last_seen = ? WHERE id = ?", now, login.loginId()));
        return seen.map(login -> login.account().as(Optional.of(login.loginId())));
    }

    Optional<UUID> accountOf(Secret token) {
        return sql.one(
                "SELECT account_id FROM kernel_login WHERE token_hash = ?",
                row -> Sql.uuid(row, "account_id"),
                token.hash());
    }

    UUID insert(UUID accountId, Secret token) {
        Instant now = clock.instant();
        sql.run("DELETE FROM kernel_login WHERE expires_at < ? LIMIT 100", now.minus(KNOWN_AFTERWARDS));
        UUID id = ids.next();
        sql.run("""
                INSERT INTO kernel_login (id, token_hash, account_id, begun_at, last_seen, expires_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """, id, token.hash(), accountId, now, now, now.plus(Logins.ABSOLUTE_LIMIT));
        return id;
    }

    List<Logins.Login> of(UUID accountId) {
        Instant now = clock.instant();
        return sql.list(
                "SELECT l.id, l.begun_at, l.last_seen FROM kernel_login l WHERE l.account_id = ?" + LIVE
                        + " ORDER BY l.last_seen DESC, l.id DESC LIMIT 100",
                row -> new Logins.Login(
                        Sql.uuid(row, "id"), Sql.instant(row, "begun_at"), Sql.instant(row, "last_seen")),
                accountId,
                now,
                now.minus(Logins.IDLE_LIMIT));
    }

    /** @return whose login ended; empty when there is none that is live */
    Optional<UUID> end(UUID loginId) {
        Optional<UUID> account = sql.one(
                "SELECT account_id FROM kernel_login WHERE id = ? AND ended_at IS NULL FOR UPDATE",
                row -> Sql.uuid(row, "account_id"),
                loginId);
        account.ifPresent(
                live -> sql.run("UPDATE kernel_login SET ended_at = ? WHERE id = ?", clock.instant(), loginId));
        return account;
    }

    /** @param kept the login that stays; empty to end them all */
    void endAll(UUID accountId, Optional<UUID> kept) {
        sql.run(
                "UPDATE kernel_login SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL AND NOT (id <=> ?)",
                clock.instant(),
                accountId,
                kept);
    }
}
