// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.ObjectType;

/** Reads the record back, for the person it is about and for the administrator. */
public interface AuditTrail {
    /** One sealed line; names are resolved by whoever shows it. */
    record Line(
            UUID id,
            long sealNo,
            Instant occurred,
            String action,
            String eventType,
            UUID actorPerson,
            Optional<UUID> actorTeam,
            String actorRole,
            String purpose,
            String ground,
            List<UUID> subjects,
            List<String> fields) {}

    /**
     * Lines about one object, newest first, from just before {@code before} (empty: the newest): what happened, not what was
     * refused. One SQL statement.
     */
    List<Line> about(ObjectType type, UUID object, Optional<UUID> before, int limit);
}
