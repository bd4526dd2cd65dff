// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.remark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.RemarkKind;
import nl.passend.cases.RemarkView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.directory.Person;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Somebody says of a goal, an action, a helper or a line of the timeline that it is not right, that they do not agree, or that they
 * want it to stop. In person: the team has other ways to write. Nothing stops or changes by itself; somebody speaks to them.
 */
@ApplicationScoped
public class SayAboutThing {
    private static final int DAYS = 7;
    private static final int LONGEST_ABOUT = 300;

    private final CaseDoor door;
    private final Parts parts;
    private final Timeline timeline;
    private final PartRecorder recorder;
    private final Names names;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public SayAboutThing(
            CaseDoor door,
            Parts parts,
            Timeline timeline,
            PartRecorder recorder,
            Names names,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.timeline = timeline;
        this.recorder = recorder;
        this.names = names;
        this.user = user;
        this.ids = ids;
    }

    /** A thing about which something can be said, as the one who asks may read it. */
    public record Thing(UUID id, String words, boolean mayStop) {}

    @Transactional
    public Stored say(UUID fileId, UUID thingId, RemarkKind kind, String words) {
        OpenedFile file = door.change(fileId);
        UUID self = file.view()
                .side()
                .member()
                .filter(own -> file.view().side().isSelf() && file.view().mayWrite())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
        Thing thing = thing(file, thingId).orElseThrow(ProblemException::notFound);
        if (kind == RemarkKind.STOP && !thing.mayStop()) {
            throw ProblemException.invalid("/kind", "Wat gebeurd is, kan niet stoppen. Kies iets anders.");
        }
        Remark remark = new Remark(
                ids.next(),
                fileId,
                kind,
                thingId,
                thing.words(),
                words,
                file.contact(),
                file.today().plusDays(DAYS),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(self),
                        Optional.of(self),
                        WhoMayRead.TELLER.scope(),
                        file.today(),
                        Optional.empty()));
        parts.add(remark);
        recorder.changed(file, remark, AuditAction.CREATE, "own-remark.create", List.of("kind", "words"));
        parts.flush();
        return new Stored(remark.id(), remark.version());
    }

    /** What was said to them, and what was done. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, String words) {
        OpenedFile file = door.changeAsTeam(fileId);
        Remark remark = parts.standing(Remark.class, file, id);
        remark.expect(version);
        if (remark.isAnswered(file.keys())) {
            throw ProblemException.invalid("/words", "Hier is al antwoord op gegeven.");
        }
        remark.answer(words, user.get().personId(), file.today(), file.keys());
        recorder.recorded(file, remark, AuditAction.UPDATE, "own-remark.answer", List.of("answer"));
        parts.flush();
        return new Stored(id, remark.version());
    }

    /** Whoever said it takes it back. */
    @Transactional
    public void withdraw(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Remark remark = parts.standing(Remark.class, file, id);
        remark.expect(version);
        if (!isTheirs(file, remark.open(file.keys()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        remark.close(file.today());
        recorder.recorded(file, remark, AuditAction.DELETE, "own-remark.withdraw", List.of());
        parts.flush();
    }

    private static boolean isTheirs(OpenedFile file, Remark.Said said) {
        return file.view().side().isSelf()
                && said.provenance().toldBy().equals(file.view().side().member());
    }

    /** The thing as the one who asks may read it; what they may not read is as unknown as what is not there. */
    public Thing thing(UUID fileId, UUID id) {
        return thing(door.read(fileId), id).orElseThrow(ProblemException::notFound);
    }

    private Optional<Thing> thing(OpenedFile file, UUID id) {
        return parts.find(FilePart.class, file, id)
                .flatMap(part -> part.planLine(file.keys(), file.today()))
                .filter(line -> switch (line.kind()) {
                    case GOAL, ACTION, HELPER -> true;
                    default -> false;
                })
                .map(line -> new Thing(id, words(file, line), true))
                .or(() -> timeline.find(file, id).map(entry -> new Thing(id, shortened(entry.text()), false)));
    }

    /** Of a helper who it is and for what; of the rest its words. */
    private String words(OpenedFile file, PlanLine line) {
        if (line.kind() != PlanLine.Kind.HELPER) {
            return shortened(line.words());
        }
        Optional<String> worker =
                line.worker().flatMap(person -> Names.givenName(file, names.workers(file, Set.of(person)), person));
        return shortened(Stream.of(worker.or(line::name), Optional.of(line.words()), line.more())
                .flatMap(Optional::stream)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_ABOUT
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_ABOUT)) + "…"
                : text;
    }

    /** What one who looks said in person and nobody answered yet, for their first page; asks no statement. */
    public static Waiting waiting(OpenedFile file, Seen seen) {
        return new Waiting(
                file,
                seen.opened(Remark.class, remark -> remark).stream()
                        .filter(remark -> remark.closedOn().isEmpty())
                        .map(remark -> remark.open(file.keys()))
                        .filter(said -> said.answer().isEmpty() && isTheirs(file, said))
                        .sorted(Comparator.comparing(Remark.Said::id))
                        .toList());
    }

    /** Of one side; the names of who answers are looked up with those of the rest of the page. */
    public static final class Waiting {
        private final OpenedFile file;
        private final List<Remark.Said> said;

        private Waiting(OpenedFile file, List<Remark.Said> said) {
            this.file = file;
            this.said = said;
        }

        public Set<UUID> callers() {
            return said.stream().flatMap(one -> one.caller().stream()).collect(Collectors.toSet());
        }

        public List<BoardView.OpenRemark> views(Map<UUID, Person> workers) {
            return said.stream()
                    .map(one -> new BoardView.OpenRemark(
                            one.id(),
                            one.kind().code(),
                            one.about(),
                            one.provenance().validFrom(),
                            one.caller().flatMap(person -> Names.givenName(file, workers, person)),
                            one.answerBy()))
                    .toList();
        }
    }

    /** Everything that this side may read of what was said, what waits for an answer first. */
    public List<RemarkView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        List<Remark.Said> said = parts.ever(Remark.class, file).stream()
                .filter(remark -> remark.closedOn().isEmpty())
                .map(remark -> remark.open(file.keys()))
                .toList();
        Map<UUID, Person> workers = names.workers(
                file,
                said.stream()
                        .flatMap(one -> one.answer().stream())
                        .map(Remark.Answered::by)
                        .collect(Collectors.toSet()));
        return said.stream()
                .sorted(Comparator.comparing((Remark.Said one) -> one.answer().isPresent())
                        .thenComparing(one -> one.answerBy().orElse(LocalDate.MAX))
                        .thenComparing(Remark.Said::id))
                .map(one -> view(file, one, workers))
                .toList();
    }

    public RemarkView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(remark -> remark.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static RemarkView view(OpenedFile file, Remark.Said said, Map<UUID, Person> workers) {
        return new RemarkView(
                said.id(),
                said.kind().code(),
                said.thing(),
                said.about(),
                said.provenance().toldBy().orElseThrow(),
                said.provenance().validFrom(),
                said.words(),
                said.answerBy(),
                said.answer()
                        .map(answer -> new RemarkView.Answer(
                                answer.words(), answer.on(), Names.givenName(file, workers, answer.by()))),
                isTheirs(file, said),
                said.version());
    }
}
