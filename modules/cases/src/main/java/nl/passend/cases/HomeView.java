// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A home that may be seen.
 *
 * @param secret shown to the team and to who lives there
 * @param residents members that may be seen
 * @param version for If-Match, for the team
 */
public record HomeView(
        UUID id, Optional<String> address, boolean secret, List<UUID> residents, Optional<Long> version) {}
