// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file as one side sees it. What that side may not see is absent, in the same way as what is not there.
 *
 * @param teamId absent for a member who lives outside a protected home
 * @param municipality slug; absent as the team is
 * @param request the question in the person's own sentence; absent when it is not theirs to read, and so is its version
 * @param version for If-Match
 */
public record CaseFileView(
        UUID id,
        Optional<UUID> teamId,
        Optional<String> municipality,
        Optional<UUID> teller,
        Optional<String> request,
        Optional<String> ownWords,
        Optional<Instant> openedAt,
        Optional<Instant> closedAt,
        List<MemberView> household,
        Optional<Long> version) {}
