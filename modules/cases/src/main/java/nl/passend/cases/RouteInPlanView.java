// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A route that was chosen for someone, as it was judged on that day. What the catalogue says later does not change it.
 *
 * @param about members
 * @param route name in the catalogue
 * @param verdict {@code yes}, {@code perhaps} or {@code no}; never shown as a bare word
 * @param facts what it was judged by
 * @param rules with their versions
 * @param overruled why it stands in the plan although it did not fit
 * @param status code of {@link RouteStatus}
 * @param on the day of that status: of the application, of the letter
 * @param due the last day of the term that runs now
 * @param letter what the letter says, in plain sentences
 * @param reference number of the decision
 * @param doors the ways to disagree, each with its own last day; empty unless it was refused
 * @param version for If-Match
 */
public record RouteInPlanView(
        UUID id,
        List<UUID> about,
        String route,
        String title,
        String law,
        String decidedBy,
        String municipality,
        String verdict,
        List<Condition> conditions,
        JsonObject facts,
        List<RuleUsed> rules,
        Optional<String> overruled,
        String status,
        Optional<LocalDate> on,
        Optional<LocalDate> due,
        Optional<Long> daysLeft,
        Optional<String> letter,
        Optional<String> reference,
        List<Door> doors,
        long version) {
    /** @param outcome {@code holds}, {@code fails} or {@code unknown} */
    public record Condition(String text, String because, String outcome) {}

    public record RuleUsed(String id, int version) {}

    /**
     * One way to disagree; every law has its own.
     *
     * @param until last day; absent when no term is known
     */
    public record Door(
            String title, String about, String to, String text, Optional<LocalDate> until, Optional<Long> daysLeft) {}
}
