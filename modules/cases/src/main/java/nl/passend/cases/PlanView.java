// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The plan of a file as one side may see it.
 *
 * @param goals those in the person's own words first
 * @param actions what is to be done first, by its day; what was done lately last
 * @param proposals questions for fewer helpers, with their answers
 * @param routes what was asked or is to be asked, as it was judged then
 * @param emergencyPlans what to do at night, for each member who has one
 * @param ideas taken from talks; one that is not kept yet is seen by whom it was offered to and by who had it
 * @param strengths what goes well, and what the family and the people around it do themselves
 * @param versions the plans as they were last kept, for each group of people one
 * @param familyPlan the plan that the family may make itself
 * @param next the first thing with a day that is still to come
 */
public record PlanView(
        HelpersView helpers,
        List<GoalView> goals,
        List<ActionView> actions,
        List<ProposalView> proposals,
        List<RouteInPlanView> routes,
        List<EmergencyPlanView> emergencyPlans,
        List<IdeaView> ideas,
        List<StrengthView> strengths,
        List<PlanVersionView.Card> versions,
        FamilyGroupPlanView familyPlan,
        Optional<Next> next) {
    public record Next(String what, LocalDate on) {}
}
