// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * What someone wants.
 *
 * @param member whose goal
 * @param domain code of {@link LifeDomain}, when somebody said it
 * @param own whether it stands on the word of a member; these come first
 * @param outcome {@code reached} or {@code dropped}; absent while it is a goal
 * @param mayChange whether the one who asks may
 * @param version for If-Match
 */
public record GoalView(
        UUID id,
        UUID member,
        String words,
        Optional<String> domain,
        boolean own,
        Optional<UUID> toldBy,
        Optional<String> outcome,
        boolean mayChange,
        long version) {}
