// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.RouteStatus;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Candidate;

/** Keeps a chosen route in the plan, and how far it has come. */
@ApplicationScoped
public class KeepRoute {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final RouteTerms terms;
    private final Ids ids;

    @Inject
    KeepRoute(CaseDoor door, Parts parts, PartRecorder recorder, RouteTerms terms, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.terms = terms;
        this.ids = ids;
    }

    /**
     * @param id which the page gave it; a new one when absent
     * @param about members
     * @param facts by which it was judged, each confirmed by a worker
     * @param overruled why it is chosen although it does not fit
     */
    public record Decision(
            Optional<UUID> id, List<UUID> about, Candidate candidate, JsonObject facts, Optional<String> overruled) {}

    /** Holds the file: who presses twice finds the second time what the first made. */
    @Transactional
    public Stored keep(UUID fileId, Decision decision) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        UUID id = decision.id().orElseGet(ids::next);
        Optional<ChosenRoute> standing = parts.find(ChosenRoute.class, file, id);
        if (standing.isPresent()) {
            return new Stored(id, standing.get().version());
        }
        PartChecks checks = new PartChecks(file).members(decision.about(), "/about");
        if (parts.has(id)) {
            checks.refuse("/id", "Begin opnieuw in de Routewijzer.");
        }
        checks.done();
        Candidate candidate = decision.candidate();
        ChosenRoute route = new ChosenRoute(
                id,
                fileId,
                candidate.route().id().value(),
                FrozenRoute.of(candidate, decision.facts()),
                decision.overruled(),
                file.keys(),
                parts.provenance(
                        file, decision.about(), Optional.empty(), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        parts.add(route);
        recorder.noted(
                file,
                route,
                AuditAction.CREATE,
                "route.create",
                List.of("facts", "verdict"),
                "In het plan gezet: " + candidate.route().title() + ".");
        parts.flush();
        return new Stored(route.id(), route.version());
    }

    /**
     * @param on the day of the application or of the letter; today unless told
     * @param letter what the letter says, in plain sentences
     * @param reference number of the decision
     */
    public record StepTold(
            RouteStatus status, Optional<LocalDate> on, Optional<String> letter, Optional<String> reference) {}

    @Transactional
    public Stored step(UUID fileId, UUID id, long version, StepTold told) {
        OpenedFile file = door.change(fileId);
        ChosenRoute route = parts.find(ChosenRoute.class, file, id).orElseThrow(ProblemException::notFound);
        if (!file.view().mayPlanFor(route.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        route.expect(version);
        LocalDate on = told.on().orElse(file.today());
        PartChecks checks = new PartChecks(file);
        checks.day(told.on(), "/on");
        if (on.isAfter(file.today())) {
            checks.refuse("/on", "Kies vandaag of een eerdere dag.");
        }
        checks.done();
        Optional<LocalDate> due = terms.due(route.code().orElseThrow(), told.status(), on);
        ChosenRoute.Step step = new ChosenRoute.Step(told.status(), on, told.letter(), told.reference());
        route.step(step, due, file.today(), file.keys());
        recorder.noted(
                file,
                route,
                AuditAction.UPDATE,
                "route.update",
                List.of("status", "on"),
                route.open(file.keys()).title() + ": " + line(told.status(), on));
        parts.flush();
        return new Stored(id, route.version());
    }

    private static String line(RouteStatus status, LocalDate on) {
        return switch (status) {
            case CHOSEN -> "staat in het plan.";
            case APPLIED -> "aangevraagd op " + Days.inWords(on) + ".";
            case GRANTED -> "toegekend, brief van " + Days.inWords(on) + ".";
            case REFUSED -> "afgewezen, brief van " + Days.inWords(on) + ".";
            case DISPUTED -> "wij zijn het er niet mee eens en lieten dat weten.";
            case CLOSED -> "hier gaan wij niet mee verder.";
        };
    }
}
