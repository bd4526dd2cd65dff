// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.Horizon;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.plan.PlanParts;

/** The plans <i>Als ik het niet meer kan</i>, for one side, each beside what the emergency plan of the same person knows. */
public record ShownContinuity(OpenedFile file, Seen seen) {
    public List<CareContinuityView> view() {
        List<EmergencyPlanView> nights = PlanParts.nights(file, seen);
        return standing().map(plan -> one(plan, nights)).toList();
    }

    /** What a board needs: nothing of it is opened. */
    public List<CareContinuityView.Check> onTheBoard() {
        return standing()
                .map(plan -> new CareContinuityView.Check(
                        plan.id(),
                        plan.about(),
                        plan.askOn(),
                        isDue(plan),
                        WriteContinuityPlan.mayChange(file, plan),
                        plan.version()))
                .toList();
    }

    private Stream<ContinuityPlan> standing() {
        return seen.opened(ContinuityPlan.class, one -> one).stream()
                .filter(plan -> plan.closedOn().isEmpty())
                .sorted(Comparator.comparing(ContinuityPlan::id));
    }

    private boolean isDue(ContinuityPlan plan) {
        return !plan.askOn().isAfter(file.today());
    }

    private CareContinuityView one(ContinuityPlan plan, List<EmergencyPlanView> nights) {
        ContinuityPlan.Told told = plan.told(file.keys());
        Optional<EmergencyPlanView> night =
                nights.stream().filter(one -> one.member().equals(plan.about())).findFirst();
        return new CareContinuityView(
                plan.id(),
                plan.about(),
                file.visible(plan.carers()),
                Arrays.stream(Horizon.values())
                        .map(horizon -> new CareContinuityView.Span(
                                horizon.code(), takers(told, horizon, night), told.know(horizon)))
                        .toList(),
                told.known(),
                night,
                plan.checkedOn(file.keys()),
                plan.askOn(),
                isDue(plan),
                WriteContinuityPlan.mayChange(file, plan),
                plan.version());
    }

    private List<CareContinuityView.Taker> takers(
            ContinuityPlan.Told told, Horizon horizon, Optional<EmergencyPlanView> night) {
        Stream<Takers.Someone> named = horizon == Horizon.TONIGHT
                ? night.stream()
                        .flatMap(plan -> plan.callers().stream())
                        .map(caller -> new Takers.Someone(caller.name(), caller.phone(), caller.note()))
                : told.takers().at(horizon).stream();
        return named.map(one -> {
                    Takers.Said said = told.takers().said(horizon, one.name());
                    return new CareContinuityView.Taker(
                            one.name(),
                            one.phone(),
                            one.what(),
                            said.answer().code(),
                            said.on(),
                            said.heardFrom().or(() -> said.member().flatMap(this::givenName)));
                })
                .toList();
    }

    private Optional<String> givenName(UUID member) {
        return Optional.of(member)
                .filter(file.view()::seesMember)
                .flatMap(file::member)
                .map(OpenedFile.Member::givenName);
    }
}
