// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One file in a list.
 *
 * @param side the member from whose side the user sees it; empty for the team
 * @param request only for the team
 * @param household names in the order told; from a member's side only their own
 */
public record FileLine(
        UUID id, UUID team, Instant openedAt, Optional<UUID> side, Optional<String> request, List<String> household) {}
