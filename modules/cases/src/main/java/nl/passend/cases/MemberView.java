// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone of the household.
 *
 * @param birthDate absent when unknown or closed
 * @param age in years today; absent with the birth date
 * @param you whether it is the one who asks
 * @param hasAccount for the team
 * @param version for If-Match, for the team
 */
public record MemberView(
        UUID id,
        String givenName,
        String familyName,
        Optional<LocalDate> birthDate,
        Optional<Integer> age,
        String role,
        boolean you,
        Optional<Boolean> hasAccount,
        Optional<Long> version) {
    public String fullName() {
        return familyName.isBlank() ? givenName : givenName + " " + familyName;
    }
}
