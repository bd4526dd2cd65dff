// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who does whose work for some days.
 *
 * @param team name
 * @param absent given name of who is away
 * @param standIn given name
 * @param mayEnd whether the one who reads may end it
 */
public record StandInView(
        UUID id,
        UUID teamId,
        String team,
        UUID absentId,
        Optional<String> absent,
        UUID standInId,
        Optional<String> standIn,
        LocalDate from,
        LocalDate until,
        boolean mayEnd) {}
