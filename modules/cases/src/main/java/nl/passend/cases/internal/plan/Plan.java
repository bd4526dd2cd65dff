// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.StrengthView;
import nl.passend.cases.internal.familyplan.ShownGroupPlan;

/** What one side may see of the plan of a file, in clear. */
public record Plan(
        List<WhoComes> helpers,
        List<Goal.Wish> goals,
        List<PlannedAction.Step> actions,
        List<TooMany.Asked> questions,
        List<ChosenRoute.Chosen> routes,
        List<EmergencyPlan.Night> nights,
        List<Idea.Offered> ideas,
        List<StrengthView> strengths,
        List<PlanVersionView.Card> versions,
        ShownGroupPlan own) {
    public Plan {
        strengths = List.copyOf(strengths);
        versions = List.copyOf(versions);
        ideas = List.copyOf(ideas);
        nights = List.copyOf(nights);
        helpers = helpers.stream()
                .sorted(Comparator.comparing(WhoComes::since).thenComparing(WhoComes::id))
                .toList();
        goals = goals.stream()
                .sorted(Comparator.comparing((Goal.Wish goal) -> goal.toldBy().isEmpty())
                        .thenComparing(Goal.Wish::id))
                .toList();
        actions = actions.stream()
                .sorted(Comparator.comparing(
                                (PlannedAction.Step step) -> step.done().isPresent())
                        .thenComparing(step -> step.told().due().orElse(LocalDate.MAX))
                        .thenComparing(PlannedAction.Step::id))
                .toList();
        questions = List.copyOf(questions);
        routes = routes.stream()
                .sorted(Comparator.comparing(ChosenRoute.Chosen::id))
                .toList();
    }

    /** Every worker whose name is needed to show this. */
    public Set<UUID> people() {
        return Stream.of(
                        helpers.stream().flatMap(h -> h.told().helper().stream()),
                        helpers.stream().flatMap(h -> h.leaving().stream()).flatMap(l -> l.searcher().stream()),
                        own.people().stream(),
                        actions.stream().flatMap(a -> a.told().worker().stream()),
                        questions.stream().flatMap(q -> q.owedBy().stream()))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    Optional<WhoComes> helper(UUID id) {
        return helpers.stream().filter(h -> h.id().equals(id)).findFirst();
    }
}
