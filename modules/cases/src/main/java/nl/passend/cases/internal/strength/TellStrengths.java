// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.strength;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.StrengthKind;
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

/** Writes down what goes well and what a family does itself, when somebody wants to; nobody is asked for it. */
@ApplicationScoped
public class TellStrengths {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    TellStrengths(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param who who does it; only for what is done without help
     * @param about members; from an own side oneself unless told
     * @param toldBy for the team: whose words these are; the team's own unless told
     */
    public record NewStrength(
            StrengthKind kind, String words, Optional<String> who, List<UUID> about, Optional<UUID> toldBy) {}

    @Transactional
    public Stored tell(UUID fileId, NewStrength told) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> about = Set.copyOf(
                told.about().isEmpty()
                        ? file.view().side().member().map(List::of).orElse(List.of())
                        : told.about());
        PartChecks checks =
                new PartChecks(file).members(List.copyOf(about), "/about").toldBy(told.toldBy());
        if (!file.view().mayMeet(about)) {
            checks.refuse("/about", "Een van hen woont op een geheim adres. Schrijf dit apart op.");
        }
        if (!about.isEmpty() && !file.view().mayPlanFor(about)) {
            checks.refuse("/about", "Kies uzelf, of een kind over wie u alleen beslist. Vraag anders uw team.");
        }
        checks.done();
        Strength strength = new Strength(
                ids.next(),
                fileId,
                told.kind(),
                told.words(),
                told.who().filter(name -> told.kind() == StrengthKind.OURSELVES),
                file.keys(),
                parts.provenance(
                        file,
                        about,
                        file.view().side().member().or(told::toldBy),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        parts.add(strength);
        recorder.changed(file, strength, AuditAction.CREATE, "strength.create", List.of("words"));
        parts.flush();
        return new Stored(strength.id(), strength.version());
    }

    /** It is not so, or not any more; who wants it otherwise says it anew. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Strength strength =
                parts.find(Strength.class, file, id).filter(Strength::stands).orElseThrow(ProblemException::notFound);
        if (!mayTakeBack(file, strength)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        strength.expect(version);
        strength.close(file.today());
        recorder.changed(file, strength, AuditAction.DELETE, "strength.delete", List.of());
        parts.flush();
    }

    /** Whoever may mend it, and who decides about all whom it is about. */
    static boolean mayTakeBack(OpenedFile file, Strength strength) {
        return file.mayMend(strength.provenance())
                || file.view().side().isSelf()
                        && file.view().mayPlanFor(strength.provenance().subjects());
    }
}
