// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.Sha256;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * The keys that were used and what was answered. The row of a key is inserted before its effect, in the same transaction: a
 * second call with the key waits at that row until the first has committed, and then finds its answer, or has rolled back, and
 * then takes its place.
 */
@ApplicationScoped
class IdempotencyKeys {
    static final Duration LIFE = Duration.ofHours(24);

    private final Sql sql;
    private final Clock clock;

    @Inject
    IdempotencyKeys(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Whose key, for which path. */
    record Place(UUID account, byte[] hash) {
        static Place of(UUID account, String path, String key) {
            return new Place(account, Sha256.of(path + '\n' + key));
        }
    }

    private record Stored(
            byte[] requestHash, int status, Optional<String> location, Optional<String> etag, Instant created) {
        Response answer() {
            Response.ResponseBuilder answer = Response.status(status);
            location.map(URI::create).ifPresent(answer::location);
            etag.ifPresent(tag -> answer.header(HttpHeaders.ETAG, tag));
            return answer.build();
        }
    }

    /**
     * Takes the key for this request.
     *
     * @return the answer of the first call, when this is a repeat; empty when the request is to be done now
     * @throws ProblemException KEY_REUSED when the key belongs to another request
     */
    Optional<Response> take(Place place, byte[] requestHash) {
        try {
            sql.run(
                    "INSERT INTO kernel_idempotency (account_id, place, request_hash, created) VALUES (?, ?, ?, ?)",
                    place.account(),
                    place.hash(),
                    requestHash,
                    clock.instant());
            return Optional.empty();
        } catch (Sql.Duplicate taken) {
            return repeat(place, requestHash);
        }
    }

    private Optional<Response> repeat(Place place, byte[] requestHash) {
        Stored stored = sql.one(
                        "SELECT * FROM kernel_idempotency WHERE account_id = ? AND place = ?",
                        IdempotencyKeys::read,
                        place.account(),
                        place.hash())
                .orElseThrow(() -> new ProblemException(ProblemType.UNAVAILABLE));
        if (stored.created().isBefore(clock.instant().minus(LIFE))) {
            sql.run(
                    "UPDATE kernel_idempotency SET request_hash = ?, status = NULL, location = NULL, etag = NULL, created = ?"
                            + " WHERE account_id = ? AND place = ?",
                    requestHash,
                    clock.instant(),
                    place.account(),
                    place.hash());
            return Optional.empty();
        }
        if (!MessageDigest.isEqual(stored.requestHash(), requestHash)) {
            throw new ProblemException(ProblemType.KEY_REUSED);
        }
        return Optional.of(stored.answer());
    }

    void answered(Place place, Response answer) {
        sql.run(
                "UPDATE kernel_idempotency SET status = ?, location = ?, etag = ? WHERE account_id = ? AND place = ?",
                answer.getStatus(),
                Optional.ofNullable(answer.getLocation()).map(URI::toString),
                Optional.ofNullable(answer.getEntityTag()).map(tag -> '"' + tag.getValue() + '"'),
                place.account(),
                place.hash());
    }

    /** @return how many keys had lived out */
    int forgetOld() {
        return sql.run(
                "/* jobs */ DELETE FROM kernel_idempotency WHERE created < ?",
                clock.instant().minus(LIFE));
    }

    private static Stored read(ResultSet row) throws SQLException {
        return new Stored(
                row.getBytes("request_hash"),
                row.getInt("status"),
                Optional.ofNullable(row.getString("location")),
                Optional.ofNullable(row.getString("etag")),
                Sql.instant(row, "created"));
    }
}
