// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Why the one who asks may enter, and who else may.
 *
 * @param others for the team: everyone; for a member: the team, who pays, the supporters at their own side and those from outside whom they gave
 *     something to read
 */
public record AccessView(List<Way> you, List<Other> others) {
    /**
     * @param role {@code team}, {@code household-member}, {@code client-supporter}, {@code break-glass}, {@code funder} or
     *     {@code outside-reader}
     * @param ends the moment at which break-glass ends; absent otherwise
     * @param ground code of the law or of the person's own leave
     */
    public record Way(
            UUID grantId,
            String role,
            Optional<String> team,
            Optional<String> teamRole,
            Optional<UUID> member,
            String ground,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Instant> ends) {}

    /**
     * @param employer who is responsible for a worker; absent for someone of the household
     * @param funder as whom they pay: {@code care-office}, {@code municipality} or {@code insurer}; absent for everybody else
     * @param ends the moment at which break-glass ends; absent otherwise
     * @param mayEnd whether the one who asks may end this
     */
    public record Other(
            UUID grantId,
            String name,
            String role,
            Optional<String> team,
            Optional<String> employer,
            Optional<UUID> member,
            Optional<String> funder,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<Instant> ends,
            boolean mayEnd) {}
}
