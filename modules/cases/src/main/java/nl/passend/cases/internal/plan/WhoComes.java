// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Scope;

/**
 * An involvement in clear.
 *
 * @param predecessor the involvement that this one follows
 * @param leaving what is told while the helper is leaving
 * @param heard what this helper heard from whoever came before
 */
public record WhoComes(
        UUID id,
        Set<UUID> members,
        Told told,
        LocalDate since,
        Optional<LocalDate> until,
        Optional<UUID> predecessor,
        Optional<Leaving> leaving,
        Optional<Heard> heard,
        Scope scope,
        long version) {
    /**
     * Who and what for.
     *
     * @param helper person of the directory
     * @param name of whoever is not in the directory
     * @param costPerYear in whole euros; for the director and the funder, for the family when they ask
     */
    public record Told(
            Optional<UUID> helper,
            Optional<String> name,
            Optional<String> organisation,
            Optional<HelpLaw> law,
            Optional<String> purpose,
            Optional<Hours> hours,
            Optional<Integer> costPerYear) {}

    /** @param per {@code week} or {@code month} */
    public record Hours(BigDecimal amount, String per) {}

    /**
     * @param successor the involvement that follows
     * @param searcher person who looks for someone
     * @param newsBy last day on which the family hears of a successor; only while there is none
     * @param mustKnow what whoever follows must know, in the words of {@code mustKnowBy}
     * @param known whether the successor has read it
     */
    public record Leaving(
            LocalDate lastDay,
            Optional<String> goodbye,
            Optional<UUID> successor,
            Optional<UUID> searcher,
            Optional<LocalDate> newsBy,
            Optional<String> mustKnow,
            Optional<UUID> mustKnowBy,
            boolean known) {
        /** With somebody, or with nobody when whoever was to follow will not come either. */
        private Leaving followedByOneOf(Set<UUID> standing) {
            return new Leaving(
                    lastDay,
                    goodbye,
                    successor.filter(standing::contains),
                    searcher,
                    newsBy,
                    mustKnow,
                    mustKnowBy,
                    known);
        }
    }

    /** @param by the member in whose words */
    public record Heard(String words, Optional<UUID> by) {}

    /** @param standing involvements that did not end */
    WhoComes followedByOneOf(Set<UUID> standing) {
        return new WhoComes(
                id,
                members,
                told,
                since,
                until,
                predecessor,
                leaving.map(l -> l.followedByOneOf(standing)),
                heard,
                scope,
                version);
    }

    boolean comesOn(LocalDate day) {
        return !since.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Shown as long as they come, are about to come, or left without anybody in their place who knows what they knew. */
    boolean concerns(LocalDate day) {
        return until.map(last -> !last.isBefore(day)).orElse(true)
                || leaving.filter(l -> l.successor().isEmpty() || !l.known()).isPresent();
    }
}
