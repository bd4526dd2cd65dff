// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads plans with fixed ids into files that are there; as {@link Cases}, of which it is the second half. */
public interface Plans {
    /**
     * @param helper person of the directory; empty for whoever has only a name
     * @param hours empty when nobody knows
     * @param per {@code week} or {@code month}
     * @param costPerYear in whole euros
     * @param author person of the account that wrote it
     * @param toldBy the member on whose word
     */
    record NewInvolvement(
            UUID id,
            UUID file,
            Optional<UUID> helper,
            Optional<String> name,
            Optional<String> organisation,
            Set<UUID> members,
            Optional<HelpLaw> law,
            Optional<String> purpose,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<BigDecimal> hours,
            String per,
            Optional<Integer> costPerYear,
            Optional<UUID> toldBy,
            Scope scope) {}

    /** @param successor involvement that follows; without it {@code searcher} looks and the family hears by {@code newsBy} */
    record NewLeaving(
            UUID involvement,
            UUID file,
            LocalDate lastDay,
            String goodbye,
            Optional<UUID> successor,
            Optional<UUID> searcher,
            Optional<LocalDate> newsBy,
            Optional<String> mustKnow,
            Optional<UUID> mustKnowBy) {}

    /** @param toldBy the member on whose word; empty for a goal of the team's */
    record NewGoal(UUID id, UUID file, UUID member, String words, Optional<UUID> toldBy, Optional<LifeDomain> domain) {}

    /** @param done the day on which it was done */
    record NewAction(
            UUID id,
            UUID file,
            String what,
            Optional<UUID> worker,
            Optional<UUID> member,
            Optional<String> name,
            Optional<LocalDate> due,
            Optional<UUID> goal,
            Set<UUID> about,
            Optional<LocalDate> done,
            Scope scope) {}

    /** @param toldBy the member on whose word */
    record NewEmergencyPlan(
            UUID id,
            UUID file,
            UUID member,
            List<EmergencyPlanView.Caller> callers,
            String say,
            String eats,
            String breathes,
            String pain,
            String medicines,
            String never,
            UUID toldBy) {}

    /**
     * @param worker whose idea it is
     * @param kept that the person said yes to it; else it waits for them, seen by nobody but the two
     */
    record NewIdea(UUID id, UUID file, UUID about, String words, UUID worker, boolean kept) {}

    void add(NewInvolvement involvement);

    void leave(NewLeaving leaving);

    void add(NewGoal goal);

    void add(NewAction action);

    void add(NewEmergencyPlan plan);

    void add(NewIdea idea);
}
