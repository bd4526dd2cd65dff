// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.FamilyGroupPlans;
import nl.passend.cases.FamilyGroupPlans.NewOffer;
import nl.passend.cases.FamilyGroupPlans.NewOwnPlan;
import nl.passend.cases.PlanVersions;
import nl.passend.cases.PlanVersions.NewAnswer;
import nl.passend.cases.PlanVersions.NewVersion;
import nl.passend.cases.Plans;
import nl.passend.cases.Plans.NewAction;
import nl.passend.cases.Scope;
import nl.passend.cases.StrengthKind;
import nl.passend.cases.Strengths;
import nl.passend.cases.Strengths.NewStrength;
import nl.passend.demo.DemoIds.Kind;

/**
 * How the plan of a family of the demo grew: what goes well, what they do themselves, and the plan as it was kept in between. Told and
 * loaded in one order, so that a version holds what was there by then.
 */
final class FamilyVersions {
    /** Above the actions of the plan itself. */
    private static final int FIRST_ACTION = 500;

    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<Step> steps = new ArrayList<>();
    private int strengths;
    private int actions;
    private int versions;
    private int offers;
    private int ownPlans;

    FamilyVersions(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    private interface Step {
        void load(Loaders loaders);
    }

    /** By which facade each thing is loaded. */
    record Loaders(Plans plans, Strengths strengths, FamilyGroupPlans familyPlans, PlanVersions versions) {}

    /**
     * A parent was offered to make a plan first.
     *
     * @param answer {@code yes}, {@code no} or {@code later}
     */
    void offered(int daysAgo, UUID worker, UUID parent, String answer, Optional<String> words) {
        var told = new NewOffer(
                DemoIds.id(Kind.OFFER, firstId + offers++),
                file,
                parent,
                worker,
                firstDay.minusDays(daysAgo),
                Optional.of(answer),
                words);
        steps.add(loaders -> loaders.familyPlans().add(told));
    }

    void ownPlan(UUID toldBy, String words, String with, UUID... about) {
        var told = new NewOwnPlan(
                DemoIds.id(Kind.OWN_PLAN, firstId + ownPlans++), file, toldBy, Set.of(about), words, Optional.of(with));
        steps.add(loaders -> loaders.familyPlans().add(told));
    }

    void goesWell(String words, UUID toldBy, UUID... about) {
        strength(StrengthKind.STRENGTH, words, Optional.empty(), toldBy, about);
    }

    void doThemselves(String words, String who, UUID toldBy, UUID... about) {
        strength(StrengthKind.OURSELVES, words, Optional.of(who), toldBy, about);
    }

    private void strength(StrengthKind kind, String words, Optional<String> who, UUID toldBy, UUID... about) {
        var told = new NewStrength(
                DemoIds.id(Kind.STRENGTH, firstId + strengths++),
                file,
                kind,
                words,
                who,
                Set.of(about),
                Optional.of(toldBy));
        steps.add(loaders -> loaders.strengths().add(told));
    }

    /** Agreed between two versions. */
    void agreed(String what, UUID worker, int dueInDays, UUID about) {
        var told = new NewAction(
                DemoIds.id(Kind.ACTION, firstId + FIRST_ACTION + actions++),
                file,
                what,
                Optional.of(worker),
                Optional.empty(),
                Optional.empty(),
                Optional.of(firstDay.plusDays(dueInDays)),
                Optional.empty(),
                Set.of(about),
                Optional.empty(),
                Scope.HOUSEHOLD);
        steps.add(loaders -> loaders.plans().add(told));
    }

    /** @param answers what members said to it: empty words are a yes; who is not in it has said nothing yet */
    void kept(int daysAgo, UUID keeper, int lookAgainInDays, Map<UUID, String> answers, UUID... about) {
        var said = new HashMap<UUID, NewAnswer>();
        answers.forEach((member, words) ->
                said.put(member, new NewAnswer(Optional.of(words).filter(text -> !text.isEmpty()))));
        var told = new NewVersion(
                DemoIds.id(Kind.PLAN_VERSION, firstId + versions++),
                file,
                keeper,
                Set.of(about),
                firstDay.minusDays(daysAgo),
                Optional.of(firstDay.plusDays(lookAgainInDays)),
                Map.copyOf(said));
        steps.add(loaders -> loaders.versions().add(told));
    }

    void load(Loaders loaders) {
        steps.forEach(step -> step.load(loaders));
    }
}
