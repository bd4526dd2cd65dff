// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.CareContinuityView.Known;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.Horizon;
import nl.passend.cases.Scope;
import nl.passend.cases.TakerAnswer;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.PlanParts;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Writes down who takes over from those who care, what each of them said, and once a year that it is still so. */
@ApplicationScoped
public class WriteContinuityPlan {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    WriteContinuityPlan(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** @param phone empty for who lives in the house */
    public record Someone(String name, Optional<String> phone, Optional<String> what) {
        private Takers.Someone taker() {
            return new Takers.Someone(name, phone, what);
        }
    }

    /**
     * @param carers from an own side oneself is one of them, said or not
     * @param month who takes over for some weeks
     * @param know what whoever takes over must know, for each horizon
     */
    public record Typed(
            Set<UUID> carers, List<Someone> month, List<Someone> forGood, Map<Horizon, String> know, Known known) {
        private Map<Horizon, List<Takers.Someone>> takers() {
            return Map.of(
                    Horizon.MONTH, month.stream().map(Someone::taker).toList(),
                    Horizon.FOR_GOOD, forGood.stream().map(Someone::taker).toList());
        }
    }

    /** Holds the file, so that of two who begin one at once the second sees the first. */
    @Transactional
    public Stored begin(UUID fileId, UUID about, Typed typed) {
        OpenedFile file = door.changeHolding(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> carers = carers(file, typed);
        check(file, about, carers, typed, Optional.empty());
        ContinuityPlan plan = new ContinuityPlan(ids.next(), fileId, about, provenance(file, about, carers));
        plan.write(
                new ContinuityPlan.Told(Takers.none().retold(typed.takers(), List.of()), typed.know(), typed.known()),
                file.today(),
                file.keys());
        parts.add(plan);
        return stored(file, plan, AuditAction.CREATE, "continuity-plan.create", List.of("takers", "known"));
    }

    /** Tells it anew as a whole; carers whom the one who tells may not know of stay. */
    @Transactional
    public Stored change(UUID fileId, UUID id, long version, Typed typed) {
        OpenedFile file = door.changeHolding(fileId);
        ContinuityPlan plan = changeable(file, id);
        ContinuityPlan.Told now = plan.told(file.keys());
        if (!plan.isAt(version)) {
            throw stale(plan, now, typed);
        }
        Set<UUID> carers =
                Stream.concat(carers(file, typed).stream(), unseen(file, plan)).collect(Collectors.toUnmodifiableSet());
        check(file, plan.about(), carers, typed, Optional.of(id));
        plan.write(
                new ContinuityPlan.Told(
                        now.takers().retold(typed.takers(), tonight(file, plan.about())), typed.know(), typed.known()),
                file.today(),
                file.keys());
        plan.toldAs(provenance(file, plan.about(), carers));
        return stored(file, plan, AuditAction.UPDATE, "continuity-plan.update", List.of("takers", "known", "carers"));
    }

    /** Whoever must not meet the person any more is no carer of theirs either. */
    private static Stream<UUID> unseen(OpenedFile file, ContinuityPlan plan) {
        return plan.carers().stream()
                .filter(carer -> !file.view().seesMember(carer))
                .filter(carer -> file.view().mayMeet(Set.of(carer, plan.about())));
    }

    /** By who wrote in it last: whoever is no carer any more and once began it reads nothing of what comes after. */
    private Provenance provenance(OpenedFile file, UUID about, Set<UUID> carers) {
        return parts.provenance(
                file,
                both(about, carers),
                file.view().side().member(),
                Scope.HOUSEHOLD,
                file.today(),
                Optional.empty());
    }

    /**
     * What somebody said when asked to take over.
     *
     * @param on today unless told, for an answer that was given
     * @param heardFrom who told it
     */
    public record Heard(
            Horizon horizon, String name, TakerAnswer answer, Optional<LocalDate> on, Optional<String> heardFrom) {}

    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, Heard heard) {
        OpenedFile file = door.change(fileId);
        ContinuityPlan plan = changeable(file, id);
        ContinuityPlan.Told now = plan.told(file.keys());
        plan.expect(version);
        PartChecks checks = new PartChecks(file).day(heard.on(), "/on");
        if (heard.on().filter(day -> day.isAfter(file.today())).isPresent()) {
            checks.refuse("/on", "Kies vandaag of een eerdere dag.");
        }
        if (!named(file, plan, now, heard.horizon()).contains(new Takers.Asked(heard.horizon(), heard.name()))) {
            checks.refuse("/name", "Deze persoon staat niet in het plan.");
        }
        checks.done();
        plan.answered(now.takers().answered(heard.horizon(), heard.name(), said(file, heard)), file.keys());
        plan.toldAs(provenance(file, plan.about(), plan.carers()));
        return stored(file, plan, AuditAction.UPDATE, "continuity-plan.answer", List.of("answer"));
    }

    private static Takers.Said said(OpenedFile file, Heard heard) {
        return heard.answer() == TakerAnswer.NOT_ASKED
                ? Takers.Said.NOT_ASKED
                : new Takers.Said(
                        heard.answer(),
                        Optional.of(heard.on().orElse(file.today())),
                        heard.heardFrom(),
                        file.view().side().member());
    }

    private Set<Takers.Asked> named(OpenedFile file, ContinuityPlan plan, ContinuityPlan.Told now, Horizon horizon) {
        Stream<String> names = horizon == Horizon.TONIGHT
                ? tonight(file, plan.about()).stream()
                : now.takers().at(horizon).stream().map(Takers.Someone::name);
        return names.map(name -> new Takers.Asked(horizon, name)).collect(Collectors.toSet());
    }

    /** Still so: in one tap, without writing anything. */
    @Transactional
    public Stored confirm(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        ContinuityPlan plan = changeable(file, id);
        plan.expect(version);
        plan.confirm(file.today(), file.keys());
        plan.toldAs(provenance(file, plan.about(), plan.carers()));
        return stored(file, plan, AuditAction.UPDATE, "continuity-plan.confirm", List.of("checkedOn"));
    }

    /** Nobody reads it any more. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        ContinuityPlan plan = changeable(file, id);
        plan.expect(version);
        plan.close(file.today());
        stored(file, plan, AuditAction.DELETE, "continuity-plan.delete", List.of());
    }

    /** The team, and each of those whose plan it is; whom it is about reads it. */
    static boolean mayChange(OpenedFile file, ContinuityPlan plan) {
        var side = file.view().side();
        return side.actsAsTeam()
                || side.isSelf()
                        && side.member().filter(plan.carers()::contains).isPresent();
    }

    private ContinuityPlan changeable(OpenedFile file, UUID id) {
        ContinuityPlan plan = parts.standing(ContinuityPlan.class, file, id);
        if (!mayChange(file, plan)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return plan;
    }

    private static Set<UUID> carers(OpenedFile file, Typed typed) {
        return Stream.concat(typed.carers().stream(), file.view().side().member().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> both(UUID about, Set<UUID> carers) {
        return Stream.concat(Stream.of(about), carers.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private void check(OpenedFile file, UUID about, Set<UUID> carers, Typed typed, Optional<UUID> standing) {
        PartChecks checks = new PartChecks(file).member(Optional.of(about), "/about");
        typed.carers().forEach(carer -> checks.member(Optional.of(carer), "/carers"));
        if (carers.isEmpty()) {
            checks.refuse("/carers", "Kies wie nu zorgt.");
        }
        if (carers.contains(about)) {
            checks.refuse("/about", "Kies iemand anders dan wie zorgt.");
        }
        if (!file.view().mayMeet(both(about, carers))) {
            checks.refuse("/carers", "Deze mensen mogen niet van elkaar weten waar zij zijn. Maak elk een eigen plan.");
        }
        boolean second = parts.seen(file).opened(ContinuityPlan.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty() && !standing.equals(Optional.of(one.id())))
                .anyMatch(one ->
                        one.about().equals(about) && one.carers().stream().anyMatch(carers::contains));
        if (second) {
            checks.refuse("/about", "Er is al zo’n plan voor deze persoon. Verander dat plan.");
        }
        checks.done();
    }

    private List<String> tonight(OpenedFile file, UUID about) {
        return PlanParts.nights(file, parts.seen(file)).stream()
                .filter(night -> night.member().equals(about))
                .flatMap(night -> night.callers().stream())
                .map(Caller::name)
                .toList();
    }

    private static ProblemException stale(ContinuityPlan plan, ContinuityPlan.Told now, Typed typed) {
        Stale both = new Stale()
                .field(
                        "month",
                        Optional.of(names(now.takers().at(Horizon.MONTH))),
                        true,
                        Optional.of(typedNames(typed.month())))
                .field(
                        "forGood",
                        Optional.of(names(now.takers().at(Horizon.FOR_GOOD))),
                        true,
                        Optional.of(typedNames(typed.forGood())))
                .field("joy", now.known().joy(), true, typed.known().joy())
                .field("fear", now.known().fear(), true, typed.known().fear())
                .field("comforts", now.known().comforts(), true, typed.known().comforts())
                .field("day", now.known().day(), true, typed.known().day())
                .field("papers", now.known().papers(), true, typed.known().papers());
        return both.at(plan.version());
    }

    private static List<String> names(List<Takers.Someone> takers) {
        return takers.stream().map(Takers.Someone::name).toList();
    }

    private static List<String> typedNames(List<Someone> takers) {
        return takers.stream().map(Someone::name).toList();
    }

    private Stored stored(OpenedFile file, ContinuityPlan plan, AuditAction action, String what, List<String> fields) {
        recorder.changed(file, plan, action, what, fields);
        parts.flush();
        return new Stored(plan.id(), plan.version());
    }
}
