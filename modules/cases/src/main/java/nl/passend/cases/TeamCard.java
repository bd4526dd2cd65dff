// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * The team, and the one name to call.
 *
 * @param contact given name
 * @param contactPhone the contact's own number, else the team's
 */
public record TeamCard(
        UUID id,
        String name,
        String phone,
        String openingHours,
        Optional<UUID> contactId,
        Optional<String> contact,
        String contactPhone,
        Optional<String> workingDays) {}
