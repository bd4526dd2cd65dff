// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone who comes for members of a household. What it costs stands elsewhere: with the director, and with the family when they
 * ask.
 *
 * @param helper person of the directory; absent for anybody else
 * @param name given name of a worker, or the name as it was told
 * @param organisation who employs them
 * @param phone work number of a worker
 * @param law code
 * @param per {@code week} or {@code month}
 * @param comesToday false before the first and after the last day
 * @param follows whom they follow: the id of that involvement
 * @param leaving absent unless they are leaving
 * @param heard what they know from whoever came before
 * @param version for If-Match
 */
public record InvolvementView(
        UUID id,
        Optional<UUID> helper,
        String name,
        Optional<String> organisation,
        Optional<String> phone,
        List<UUID> members,
        Optional<String> law,
        Optional<String> lawName,
        Optional<String> purpose,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<BigDecimal> hours,
        Optional<String> per,
        boolean comesToday,
        boolean withoutEnd,
        boolean withoutPurpose,
        boolean teamOnly,
        Optional<UUID> follows,
        Optional<Leaving> leaving,
        Optional<Heard> heard,
        long version) {
    /** @param by the member in whose words */
    public record Heard(String words, Optional<UUID> by) {}

    /**
     * A helper who leaves: the place is never empty.
     *
     * @param successor given name; absent while there is nobody
     * @param successorSince first day
     * @param searcher given name of who looks for someone
     * @param newsBy last day on which the family hears of a successor
     * @param callMeanwhile number to call until then
     * @param mustKnow what whoever follows must know, in a member's words
     * @param mustKnowBy the member
     * @param known whether the successor has read it
     */
    public record Leaving(
            LocalDate lastDay,
            Optional<String> goodbye,
            Optional<String> successor,
            Optional<LocalDate> successorSince,
            Optional<String> searcher,
            Optional<LocalDate> newsBy,
            Optional<String> callMeanwhile,
            Optional<String> mustKnow,
            Optional<UUID> mustKnowBy,
            boolean known) {}
}
