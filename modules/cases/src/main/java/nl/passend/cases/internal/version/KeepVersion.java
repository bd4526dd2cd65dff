// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.time.LegalCalendar;

/** "So the plan stands now": keeps it, and says when one looks at it together again. It changes nothing of the plan itself. */
@ApplicationScoped
public class KeepVersion {
    private static final int DAYS_TO_THINK = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final VersionParts versions;
    private final FreezePlan freeze;
    private final PartRecorder recorder;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    KeepVersion(
            CaseDoor door,
            Parts parts,
            VersionParts versions,
            FreezePlan freeze,
            PartRecorder recorder,
            Post post,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.versions = versions;
        this.freeze = freeze;
        this.recorder = recorder;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param about members whose plan it is
     * @param agreed for the team: members who sat there and said yes at once
     */
    public record NewVersion(List<UUID> about, Optional<LocalDate> lookAgainOn, List<UUID> agreed) {}

    @Transactional
    public Stored keep(UUID fileId, NewVersion told) {
        OpenedFile file = door.changeHolding(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> about = Set.copyOf(new HashSet<>(told.about()));
        PartChecks checks =
                new PartChecks(file).members(List.copyOf(about), "/about").toCome(told.lookAgainOn(), "/lookAgainOn");
        if (!file.view().mayMeet(about)) {
            checks.refuse("/about", "Een van hen woont op een geheim adres. Bewaar hun plannen apart.");
        }
        if (!about.isEmpty() && !file.view().mayPlanFor(about)) {
            checks.refuse("/about", "Kies uzelf, of een kind over wie u alleen beslist. Vraag anders uw team.");
        }
        checks.done();
        List<KeptLine> lines = freeze.lines(file, about);
        if (lines.isEmpty()) {
            throw ProblemException.invalid("/about", "Er staat nog niets in dit plan. Schrijf eerst iets op.");
        }
        boolean own = file.view().side().isSelf();
        UUID keeper = own ? file.contact() : user.get().personId();
        PlanVersion version = freeze.make(
                file,
                ids.next(),
                keeper,
                lines,
                versions.of(file),
                parts.provenance(
                        file, about, file.view().side().member(), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        version.lookAgain(told.lookAgainOn());
        ask(file, version, keeper, told.agreed());
        recorder.noted(
                file,
                version,
                AuditAction.CREATE,
                "plan-version.create",
                List.of("lines", "lookAgainOn"),
                "Het plan is bewaard zoals het er nu ligt.");
        parts.flush();
        return new Stored(version.id(), version.version());
    }

    private void ask(OpenedFile file, PlanVersion version, UUID keeper, List<UUID> agreed) {
        Set<UUID> voices = FreezePlan.voices(file, version);
        if (!file.view().side().actsAsTeam() && !agreed.isEmpty() || !voices.containsAll(agreed)) {
            throw ProblemException.invalid("/agreed", "Kies alleen mensen die erbij waren en zelf ja zeiden.");
        }
        Set<UUID> others = new HashSet<>();
        for (UUID voice : voices) {
            boolean keeps = file.view().side().member().filter(voice::equals).isPresent();
            boolean said = agreed.contains(voice);
            PlanAnswer answer = freeze.ask(
                    file, version, keeper, voice, keeps || said ? Optional.empty() : Optional.of(callOn(file, voice)));
            if (said) {
                answer.answer(
                        new PlanAnswer.Said(Reply.AGREE, Optional.empty(), file.today(), "table"),
                        Optional.empty(),
                        file.keys());
            } else if (!keeps) {
                others.add(voice);
            }
        }
        Set<UUID> people = file.members().stream()
                .filter(member -> others.contains(member.id()))
                .flatMap(member -> member.person().stream())
                .collect(Collectors.toSet());
        if (!people.isEmpty()) {
            post.notify(Post.Notice.QUESTION_WAITING, people);
        }
    }

    /** Who has no account reads no question: they are called on the next working day. */
    private static LocalDate callOn(OpenedFile file, UUID voice) {
        boolean reads = file.member(voice).flatMap(OpenedFile.Member::person).isPresent();
        return LegalCalendar.workingDayFrom(file.today().plusDays(reads ? DAYS_TO_THINK : 1));
    }

    /** @param day null: no day was agreed */
    @Transactional
    public Stored lookAgain(UUID fileId, UUID id, long expected, Patched<LocalDate> day) {
        OpenedFile file = door.changeHolding(fileId);
        PlanVersion version = versions.of(file).version(id);
        if (!mayChange(file, version)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        version.expect(expected);
        if (day.present()) {
            Optional<LocalDate> lookAgainOn = Optional.ofNullable(day.value());
            new PartChecks(file).toCome(lookAgainOn, "/lookAgainOn").done();
            version.lookAgain(lookAgainOn);
            recorder.changed(file, version, AuditAction.UPDATE, "plan-version.look-again", List.of("lookAgainOn"));
            parts.flush();
        }
        return new Stored(id, version.version());
    }

    static boolean mayChange(OpenedFile file, PlanVersion version) {
        return version.isCurrent()
                && file.view().mayPlanFor(version.provenance().subjects());
    }
}
