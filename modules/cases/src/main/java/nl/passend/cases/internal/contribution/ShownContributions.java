// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.plan.Goal;

/** The goals of a file with what was expected and noticed, for one side. */
public record ShownContributions(OpenedFile file, Seen seen) {
    public List<ContributionView> view() {
        return seen.opened(Goal.class, this::view);
    }

    private ContributionView view(Goal goal) {
        UUID member = goal.member().orElseThrow();
        return new ContributionView(
                goal.id(),
                goal.words(file.keys()),
                member,
                seen.opened(Expectation.class, one -> one).stream()
                        .filter(one -> follows(one, goal))
                        .findFirst()
                        .map(one -> one.open(file.keys())),
                seen.opened(Observation.class, one -> one).stream()
                        .filter(one -> follows(one, goal))
                        .map(one -> one.open(file))
                        .sorted(Comparator.comparing(ContributionView.Observation::on)
                                .thenComparing(ContributionView.Observation::id)
                                .reversed())
                        .toList(),
                file.view().mayPlanFor(Set.of(member)));
    }

    private static boolean follows(FilePart part, Goal goal) {
        return part.parent().filter(goal.id()::equals).isPresent();
    }
}
