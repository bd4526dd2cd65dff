// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One numbered row of the change log; also fired as a CDI event ({@code @ObservesAsync}) on every node, for live updates. */
public record Change(
        UUID id,
        long number,
        String type,
        int version,
        UUID aggregateId,
        Optional<String> municipality,
        Instant occurred,
        UUID actorPerson,
        Map<String, String> ids) {}
