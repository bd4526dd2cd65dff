// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.SafetyView;
import nl.passend.cases.Weighing.Norm;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.directory.Person;
import nl.passend.kernel.problem.ProblemException;

/** Every look at safety with its steps, the latest first; for the team. */
@ApplicationScoped
public class ReadSafety {
    private final CaseDoor door;
    private final Parts parts;
    private final Names names;

    @Inject
    ReadSafety(CaseDoor door, Parts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    public List<SafetyView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().isTeam()) {
            throw ProblemException.notFound();
        }
        List<SafetyCheck> checks = parts.ever(SafetyCheck.class, file);
        List<StepTaken> steps = parts.ever(StepTaken.class, file);
        Map<UUID, Person> workers = names.workers(
                file,
                Stream.concat(checks.stream(), steps.stream())
                        .map(part -> part.provenance().author())
                        .collect(Collectors.toSet()));
        return checks.stream()
                .sorted(Comparator.comparing(SafetyCheck::on)
                        .thenComparing(FilePart::id)
                        .reversed())
                .map(check -> view(file, check, steps, workers))
                .toList();
    }

    public SafetyView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(check -> check.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static SafetyView view(
            OpenedFile file, SafetyCheck check, List<StepTaken> steps, Map<UUID, Person> workers) {
        boolean latest = check.closedOn().isEmpty();
        List<StepTaken> taken = steps.stream()
                .filter(step -> step.parent().filter(check.id()::equals).isPresent())
                .sorted(Comparator.comparing(StepTaken::step)
                        .thenComparing(StepTaken::on)
                        .thenComparing(FilePart::id))
                .toList();
        return new SafetyView(
                check.id(),
                List.copyOf(check.provenance().subjects()),
                check.outcome().code(),
                check.words(file.keys()),
                check.agreed(file.keys()),
                check.dueOn().filter(day -> latest),
                check.on(),
                Names.givenName(file, workers, check.provenance().author()),
                latest,
                taken.stream()
                        .map(step -> step.view(
                                file.keys(),
                                advised(file, taken, step),
                                Names.givenName(file, workers, step.provenance().author())))
                        .toList(),
                check.version());
    }

    /** What the last weighing came to that was written down before this step was. */
    private static Optional<Norm> advised(OpenedFile file, List<StepTaken> taken, StepTaken step) {
        return taken.stream()
                .filter(one -> one.step() == MeldcodeStep.WEIGH && one.id().compareTo(step.id()) < 0)
                .reduce((earlier, later) -> later)
                .flatMap(weighed -> weighed.norm(file.keys()));
    }
}
