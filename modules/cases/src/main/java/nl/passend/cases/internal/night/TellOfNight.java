// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.NightUseView;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Lets the team know that an emergency plan was used, with one button; and says by day what was done. */
@ApplicationScoped
public class TellOfNight {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Names names;
    private final Directors directors;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public TellOfNight(
            CaseDoor door,
            Parts parts,
            PartRecorder recorder,
            Names names,
            Directors directors,
            Post post,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.names = names;
        this.directors = directors;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /**
     * In person: the team hears it from them. Who presses twice in one night told it once.
     *
     * @param member whose plan was used
     */
    @Transactional
    public Stored tell(UUID fileId, UUID member, Optional<String> words) {
        OpenedFile file = door.changeHolding(fileId);
        UUID teller = file.view()
                .side()
                .member()
                .filter(own -> file.view().side().isSelf() && file.view().mayWrite())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
        new PartChecks(file).member(Optional.of(member), "/member").done();
        Optional<NightUsed> before = parts.ever(NightUsed.class, file).stream()
                .filter(night -> night.closedOn().isEmpty()
                        && night.member().filter(member::equals).isPresent()
                        && night.provenance().toldBy().filter(teller::equals).isPresent())
                .findFirst();
        if (before.isPresent() && words.isEmpty()) {
            return new Stored(before.get().id(), before.get().version());
        }
        NightUsed night = new NightUsed(
                ids.next(),
                fileId,
                member,
                file.contact(),
                words,
                file.today(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(member),
                        Optional.of(teller),
                        WhoMayRead.TELLER.scope(),
                        file.today(),
                        Optional.empty()));
        parts.add(night);
        recorder.recorded(file, night, AuditAction.CREATE, "night-use.tell", List.of("words"));
        Set<UUID> called = new LinkedHashSet<>(Set.of(file.contact()));
        called.addAll(directors.of(file.team()));
        post.notify(Post.Notice.NIGHT_USED, called);
        parts.flush();
        return new Stored(night.id(), night.version());
    }

    /** What was done, as the person reads it. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, String words) {
        OpenedFile file = door.changeAsTeam(fileId);
        NightUsed night = parts.standing(NightUsed.class, file, id);
        night.expect(version);
        night.answer(words, user.get().personId(), file.today(), file.keys());
        recorder.recorded(file, night, AuditAction.UPDATE, "night-use.answer", List.of("answer"));
        parts.flush();
        return new Stored(id, night.version());
    }

    /** What waits first, then the latest. */
    public List<NightUseView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        List<NightUsed.Night> nights = parts.ever(NightUsed.class, file).stream()
                .map(night -> night.open(file.keys()))
                .toList();
        Map<UUID, Person> workers = names.workers(
                file,
                nights.stream()
                        .flatMap(night -> Stream.concat(night.part().owner().stream(), night.by().stream()))
                        .toList());
        return nights.stream()
                .sorted(Comparator.comparing((NightUsed.Night night) ->
                                night.part().closedOn().isPresent())
                        .thenComparing(night -> night.part().provenance().recordedAt(), Comparator.reverseOrder()))
                .map(night -> view(file, night, workers))
                .toList();
    }

    public NightUseView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(night -> night.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static NightUseView view(OpenedFile file, NightUsed.Night night, Map<UUID, Person> workers) {
        NightUsed part = night.part();
        return new NightUseView(
                part.id(),
                part.member().orElseThrow(),
                part.provenance().toldBy().orElseThrow(),
                part.provenance().recordedAt(),
                night.words(),
                part.owner().flatMap(caller -> Names.givenName(file, workers, caller)),
                night.answer()
                        .map(words -> new NightUseView.Answer(
                                words,
                                part.closedOn().orElseThrow(),
                                night.by().flatMap(by -> Names.givenName(file, workers, by)))),
                part.version());
    }
}
