// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One try to open a file by break-glass, without the name of any client.
 *
 * @param caseFileId absent when nothing was opened
 * @param team name of the team that carries the file
 * @param worker name of who did it
 * @param emergency {@code acute-danger}, {@code crisis-service} or {@code other}
 * @param open whether it is open now
 * @param reason for the privacy officer, the family director and who gave it
 * @param reviewedAt when a privacy officer judged it; absent until then
 * @param version for If-Match
 */
public record BreakGlassUseView(
        UUID id,
        Optional<UUID> caseFileId,
        Optional<String> team,
        String worker,
        String emergency,
        Instant begun,
        Optional<Instant> ends,
        boolean open,
        Optional<String> reason,
        Optional<Instant> reviewedAt,
        Optional<String> review,
        long version) {}
