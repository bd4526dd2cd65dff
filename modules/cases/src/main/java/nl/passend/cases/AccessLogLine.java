// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One person's looks or changes of one day, for one purpose.
 *
 * @param id the newest audit line in it
 * @param times how many lines were merged
 * @param name given name
 * @param team name of the team through which; absent for someone of the household
 * @param action {@code looked} or {@code changed}
 * @param purpose code of NEN 7513 purposeOfUse
 * @param what for changes: event types, such as {@code timeline-entry.create}
 */
public record AccessLogLine(
        UUID id,
        LocalDate day,
        Instant first,
        Instant last,
        int times,
        String name,
        Optional<String> team,
        String action,
        String purpose,
        String purposeInWords,
        List<String> what) {}
