// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;

/** One-time codes with which someone makes an account their own. One at a time per account. */
@ApplicationScoped
class Invitations {
    private final Sql sql;
    private final Ids ids;
    private final Clock clock;

    @Inject
    Invitations(Sql sql, Ids ids, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.clock = clock;
    }

    Secret create(UUID accountId, Duration validity) {
        endAll(accountId);
        Secret code = Secret.random();
        Instant now = clock.instant();
        sql.run(
                "INSERT INTO kernel_invitation (id, code_hash, account_id, created_at, expires_at) VALUES (?, ?, ?, ?, ?)",
                ids.next(),
                code.hash(),
                accountId,
                now,
                now.plus(validity));
        return code;
    }

    /** The account that waits for this code, locked until the end of the transaction: a code is taken up once. */
    Optional<UUID> accountFor(Secret code) {
        return sql.one(
                "SELECT account_id FROM kernel_invitation WHERE code_hash = ? AND ended_at IS NULL AND expires_at > ? FOR UPDATE",
                row -> Sql.uuid(row, "account_id"),
                code.hash(),
                clock.instant());
    }

    void endAll(UUID accountId) {
        sql.run(
                "UPDATE kernel_invitation SET ended_at = ? WHERE account_id = ? AND ended_at IS NULL",
                clock.instant(),
                accountId);
    }
}
