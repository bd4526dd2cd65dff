// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Versions;

/**
 * Who keeps something, for who may hand it over. An owner is all that there is to see, so the version is made of it: the same owner
 * again is the same version again.
 *
 * @param person id; absent: nobody
 */
public record OwnerNow(Optional<UUID> person) {
    private static final long MOST = 99_999_999_999_999_999L;

    Response answer() {
        return Response.ok(this).tag(Versions.tag(version())).build();
    }

    /** @throws ProblemException PRECONDITION_REQUIRED without a version, STALE for another one */
    static Optional<UUID> required(String ifMatch, Supplier<Optional<UUID>> owner) {
        long seen = Versions.required(ifMatch);
        OwnerNow now = new OwnerNow(owner.get());
        if (now.version() != seen) {
            throw new ProblemException(ProblemType.STALE);
        }
        return now.person();
    }

    /** Within the eighteen digits that a version has. */
    private long version() {
        return person.map(id -> Math.floorMod(id.getMostSignificantBits() ^ id.getLeastSignificantBits(), MOST) + 1)
                .orElse(0L);
    }
}
