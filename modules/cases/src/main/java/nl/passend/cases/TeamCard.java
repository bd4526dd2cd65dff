// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * The team, and the one name to call.
 *
 * @param contact given name
 * @param contactPhone the number of who is there now, else the team's
 * @param meanwhile who is there while the contact is away
 */
public record TeamCard(
        UUID id,
        String name,
        String phone,
        String openingHours,
        Optional<UUID> contactId,
        Optional<String> contact,
        String contactPhone,
        Optional<String> workingDays,
        Optional<Meanwhile> meanwhile) {
    /**
     * Why the contact is away is nowhere.
     *
     * @param name given name
     * @param until the last day
     */
    public record Meanwhile(String name, LocalDate until, Optional<String> workingDays) {}

    /** Whom to call today. */
    public Optional<String> whoIsThere() {
        return meanwhile.map(Meanwhile::name).or(() -> contact);
    }

    /** On which days the one to call today works. */
    public Optional<String> daysOfWhoIsThere() {
        return meanwhile.isPresent() ? meanwhile.get().workingDays() : workingDays;
    }
}
