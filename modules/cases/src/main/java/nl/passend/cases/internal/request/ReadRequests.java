// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.RequestView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.directory.Person;
import nl.passend.kernel.problem.ProblemException;

/** What was asked and what was answered, ever: who asked may look it up years later. */
@ApplicationScoped
public class ReadRequests {
    private final CaseDoor door;
    private final Parts parts;
    private final Names names;

    @Inject
    ReadRequests(CaseDoor door, Parts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    /** What waits for an answer first, by its day; then the latest answers. */
    public List<RequestView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        List<PersonRequest.Asked> asked = parts.ever(PersonRequest.class, file).stream()
                .map(request -> request.open(file.keys()))
                .filter(request -> !request.isWithdrawn())
                .toList();
        Map<UUID, Person> workers = names.workers(
                file,
                asked.stream()
                        .flatMap(request -> request.answer().stream())
                        .map(PersonRequest.Answered::by)
                        .collect(Collectors.toSet()));
        return asked.stream()
                .sorted(Comparator.comparing(PersonRequest.Asked::closed)
                        .thenComparing(request -> request.answer()
                                .map(answer -> -answer.on().toEpochDay())
                                .orElseGet(() -> request.answerBy().toEpochDay()))
                        .thenComparing(PersonRequest.Asked::id))
                .map(request -> view(file, request, workers))
                .toList();
    }

    public RequestView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static RequestView view(OpenedFile file, PersonRequest.Asked asked, Map<UUID, Person> workers) {
        return new RequestView(
                asked.id(),
                asked.kind().code(),
                asked.about(),
                asked.provenance().toldBy().orElseThrow(),
                asked.provenance().validFrom(),
                asked.words(),
                asked.line(),
                asked.answerBy(),
                asked.extended(),
                asked.answer()
                        .map(answer -> new RequestView.Answer(
                                answer.outcome(),
                                answer.words(),
                                answer.on(),
                                Names.givenName(file, workers, answer.by()))),
                !asked.closed() && file.mayMend(asked.provenance()),
                asked.version());
    }
}
