// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.FileLine;

/**
 * A file in a list.
 *
 * @param teamId for the team
 * @param openedAt for the team
 * @param request for the team: the question in the person's own sentence
 * @param household names in the order told; for a member only their own
 */
public record CaseFileItem(
        UUID id, Optional<UUID> teamId, Optional<Instant> openedAt, Optional<String> request, List<String> household) {
    static CaseFileItem of(FileLine line) {
        boolean team = line.side().isEmpty();
        return new CaseFileItem(
                line.id(),
                Optional.of(line.team()).filter(id -> team),
                Optional.of(line.openedAt()).filter(at -> team),
                line.request(),
                line.household());
    }
}
