// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.cases.HouseholdRole;
import nl.passend.kernel.vault.Vault;

/** What is told of someone of the household, in clear. */
public record Told(String givenName, String familyName, Optional<LocalDate> birthDate, HouseholdRole role) {
    byte[] mark(Vault vault) {
        return vault.mark(
                givenName, familyName, birthDate.map(LocalDate::toString).orElse(""));
    }
}
