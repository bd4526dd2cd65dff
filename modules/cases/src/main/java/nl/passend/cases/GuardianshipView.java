// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who decides for whom by law.
 *
 * @param mayRead for the team: false when reading is withheld for safety
 */
public record GuardianshipView(
        UUID id,
        UUID guardian,
        UUID ward,
        String ground,
        Optional<Boolean> mayRead,
        LocalDate from,
        Optional<LocalDate> until) {}
