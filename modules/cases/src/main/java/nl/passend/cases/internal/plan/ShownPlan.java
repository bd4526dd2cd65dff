// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.ActionView;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.GoalView;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HelpersView;
import nl.passend.cases.IdeaView;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.PlanView;
import nl.passend.cases.ProposalView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Person;

/**
 * A plan with its names, for one side.
 *
 * @param workers those whose names this side may know
 */
public record ShownPlan(OpenedFile file, Plan plan, Map<UUID, Person> workers, RouteTerms terms) {
    public PlanView view() {
        return new PlanView(
                helpers(),
                goals(),
                actions(),
                proposals(),
                new ShownRoutes(file, plan, terms).views(),
                nights(),
                ideas(),
                plan.strengths(),
                plan.versions(),
                plan.own().view(workers),
                next());
    }

    HelpersView helpers() {
        ShownHelpers shown = new ShownHelpers(file, plan, workers);
        List<WhoComes> today =
                plan.helpers().stream().filter(h -> h.comesOn(file.today())).toList();
        return new HelpersView(
                shown.views(),
                file.visibleMembers().stream()
                        .map(m -> new HelpersView.MemberCount(m.id(), (int) today.stream()
                                .filter(h -> h.members().contains(m.id()))
                                .count()))
                        .filter(count -> count.helpers() > 0)
                        .toList(),
                perLaw(today),
                today.size(),
                (int) today.stream().filter(ShownHelpers::withoutEnd).count(),
                (int) today.stream().filter(ShownHelpers::withoutPurpose).count());
    }

    private static List<HelpersView.LawCount> perLaw(List<WhoComes> helpers) {
        Map<Optional<HelpLaw>, Integer> counts = new LinkedHashMap<>();
        helpers.forEach(h -> counts.merge(h.told().law(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new HelpersView.LawCount(
                        e.getKey().map(HelpLaw::code),
                        e.getKey().map(HelpLaw::word).orElse("wet nog niet bekend"),
                        e.getValue()))
                .sorted(Comparator.comparing(HelpersView.LawCount::helpers).reversed())
                .toList();
    }

    private List<GoalView> goals() {
        return plan.goals().stream()
                .map(g -> new GoalView(
                        g.id(),
                        g.member(),
                        g.words(),
                        g.domain().map(LifeDomain::code),
                        g.toldBy().isPresent(),
                        g.toldBy().filter(file.view()::seesMember),
                        g.outcome(),
                        file.view().mayPlanFor(List.of(g.member())),
                        g.version()))
                .toList();
    }

    private List<ActionView> actions() {
        return plan.actions().stream()
                .map(a -> new ActionView(
                        a.id(),
                        a.told().what(),
                        a.told().worker().filter(workers::containsKey),
                        a.told().member().filter(file.view()::seesMember),
                        doer(a.told()),
                        a.told().due(),
                        file.visible(a.about()),
                        a.told().goal(),
                        a.done(),
                        a.done().isEmpty()
                                && a.told().due().filter(this::hasPassed).isPresent(),
                        mayChange(a),
                        a.version()))
                .toList();
    }

    private boolean mayChange(PlannedAction.Step action) {
        return file.view().mayPlanFor(action.about())
                || file.view().side().isSelf()
                        && file.view().side().member().equals(action.told().member());
    }

    private Optional<String> doer(PlannedAction.Told told) {
        return told.worker()
                .map(workers::get)
                .map(Person::givenName)
                .or(() -> told.member()
                        .filter(file.view()::seesMember)
                        .flatMap(file::member)
                        .map(OpenedFile.Member::givenName))
                .or(told::name);
    }

    private List<ProposalView> proposals() {
        return plan.questions().stream()
                .map(q -> new ProposalView(
                        q.id(),
                        q.asker(),
                        q.words(),
                        q.owedBy().map(workers::get).map(Person::givenName),
                        q.owedBy().map(workers::get).flatMap(Person::workPhone),
                        q.due(),
                        q.answeredOn()
                                .map(on ->
                                        new ProposalView.Answer(on, q.answer().orElse(""), lines(q))),
                        q.said()
                                .map(said -> new ProposalView.Reply(
                                        said.reply().code(), said.words(), said.on(), said.by())),
                        q.settled(),
                        q.answer().isPresent() && !q.settled() && file.view().mayPlanFor(List.of(q.asker())),
                        q.version()))
                .toList();
    }

    private List<EmergencyPlanView> nights() {
        return plan.nights().stream().map(night -> night(file, night)).toList();
    }

    static EmergencyPlanView night(OpenedFile file, EmergencyPlan.Night night) {
        return new EmergencyPlanView(
                night.id(),
                night.member(),
                night.told().callers(),
                night.told().say(),
                night.told().eats(),
                night.told().breathes(),
                night.told().pain(),
                night.told().medicines(),
                night.told().never(),
                night.checkedOn(),
                file.view().mayPlanFor(List.of(night.member())),
                night.version());
    }

    private List<IdeaView> ideas() {
        return plan.ideas().stream()
                .map(idea -> new IdeaView(
                        idea.id(),
                        idea.about(),
                        idea.asked().filter(file.view()::seesMember),
                        idea.words(),
                        idea.kept(),
                        idea.on(),
                        OfferIdea.mayAnswer(file, idea),
                        idea.version()))
                .toList();
    }

    /** A line about a helper whom this side may not see, or who has gone, is no line for them. */
    private List<ProposalView.Line> lines(TooMany.Asked question) {
        ShownHelpers names = new ShownHelpers(file, plan, workers);
        return question.lines().stream()
                .flatMap(line -> plan.helper(line.involvement()).stream()
                        .map(helper -> new ProposalView.Line(
                                helper.id(), names.name(helper), line.what().code(), line.why())))
                .toList();
    }

    /** What comes first: an action, a proposal that is owed, a day on which someone hears or leaves. */
    private Optional<PlanView.Next> next() {
        return Stream.of(
                        plan.actions().stream().filter(a -> a.done().isEmpty()).flatMap(a -> a.told().due().stream()
                                .map(due -> new PlanView.Next(a.told().what(), due))),
                        plan.questions().stream()
                                .filter(q -> !q.settled())
                                .map(q -> new PlanView.Next(waitsFor(q), q.due())),
                        plan.helpers().stream()
                                .flatMap(h -> h.leaving().stream())
                                .flatMap(l -> l.newsBy().stream())
                                .map(day -> new PlanView.Next("U hoort wie er nieuw komt", day)),
                        plan.versions().stream()
                                .flatMap(version -> version.lookAgainOn().stream())
                                .map(day -> new PlanView.Next("Samen opnieuw naar het plan kijken", day)),
                        plan.routes().stream()
                                .flatMap(r -> r.due().stream().map(due -> new PlanView.Next(r.title(), due))))
                .flatMap(steps -> steps)
                .filter(step -> !hasPassed(step.on()))
                .min(Comparator.comparing(PlanView.Next::on));
    }

    private static String waitsFor(TooMany.Asked question) {
        if (question.answer().isEmpty()) {
            return "Voorstel: wie blijft er komen?";
        }
        return question.said()
                .map(said -> said.reply() == Reply.CALL ? "Bellen over het voorstel" : "Een nieuw voorstel")
                .orElse("Zeggen wat u vindt van het voorstel");
    }

    private boolean hasPassed(LocalDate day) {
        return day.isBefore(file.today());
    }
}
