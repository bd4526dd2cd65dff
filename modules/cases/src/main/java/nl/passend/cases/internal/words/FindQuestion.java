// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Finds the real question of a member together, has it confirmed by them, and writes down where they want to be in a year. */
@ApplicationScoped
public class FindQuestion {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    FindQuestion(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * Other words than those that stood there wait for their person again.
     *
     * @param version of what stands there; 0 when there was none
     */
    @Transactional
    public Stored ask(UUID fileId, UUID member, long version, String words) {
        OpenedFile file = held(fileId, member);
        Optional<RealQuestion> standing = standing(RealQuestion.class, file, member);
        checkVersion(file, standing, version, words);
        RealQuestion question = standing.orElseGet(
                () -> first(file, new RealQuestion(ids.next(), fileId, member, provenance(file, member)), words));
        if (!question.words(file.keys()).equals(words)) {
            parts.add(question.retell(words, provenance(file, member), ids.next(), file.today(), file.keys()));
            question.doubt(file.keys());
        }
        return stored(file, question, standing.isPresent(), "real-question");
    }

    /**
     * The person has said "that's it".
     *
     * @param by for the team: the member who said it; the one whose question it is unless told
     */
    @Transactional
    public Stored confirm(UUID fileId, UUID member, long version, Optional<UUID> by) {
        OpenedFile file = held(fileId, member);
        RealQuestion question = standing(RealQuestion.class, file, member).orElseThrow(ProblemException::notFound);
        question.expect(version);
        UUID voice = file.view().side().member().or(() -> by).orElse(member);
        new PartChecks(file).member(Optional.of(voice), "/by").done();
        question.confirm(voice, file.today(), file.keys());
        recorder.noted(
                file,
                question,
                AuditAction.UPDATE,
                "real-question.confirm",
                List.of("confirmed"),
                "De echte vraag is bevestigd: zo is het.");
        parts.flush();
        return new Stored(question.id(), question.version());
    }

    /** @param version of what stands there; 0 when there was none */
    @Transactional
    public Stored wish(UUID fileId, UUID member, long version, String words) {
        OpenedFile file = held(fileId, member);
        Optional<Wish> standing = standing(Wish.class, file, member);
        checkVersion(file, standing, version, words);
        Wish wish = standing.orElseGet(
                () -> first(file, new Wish(ids.next(), fileId, member, provenance(file, member)), words));
        if (!wish.words(file.keys()).equals(words)) {
            parts.add(wish.retell(words, provenance(file, member), ids.next(), file.today(), file.keys()));
        }
        return stored(file, wish, standing.isPresent(), "year-wish");
    }

    /** Holds the file, so that of two who begin one at once the second sees the first. */
    private OpenedFile held(UUID fileId, UUID member) {
        OpenedFile file = door.changeHolding(fileId);
        new PartChecks(file).member(Optional.of(member), "/member").done();
        if (!file.view().mayPlanFor(Set.of(member))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return file;
    }

    private <T extends Telling> Optional<T> standing(Class<T> kind, OpenedFile file, UUID member) {
        return parts.seen(file).opened(kind, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty() && one.about().equals(member))
                .findFirst();
    }

    private static void checkVersion(
            OpenedFile file, Optional<? extends Telling> standing, long version, String words) {
        if (standing.map(one -> !one.isAt(version)).orElse(version != 0)) {
            throw new Stale()
                    .field("words", standing.map(one -> one.words(file.keys())), true, Optional.of(words))
                    .at(standing.map(Telling::version).orElse(0L));
        }
    }

    private <T extends Telling> T first(OpenedFile file, T telling, String words) {
        telling.tellFirst(words, file.keys());
        parts.add(telling);
        return telling;
    }

    private Stored stored(OpenedFile file, Telling telling, boolean stood, String what) {
        recorder.changed(
                file,
                telling,
                stood ? AuditAction.UPDATE : AuditAction.CREATE,
                what + (stood ? ".update" : ".create"),
                List.of("words"));
        parts.flush();
        return new Stored(telling.id(), telling.version());
    }

    private Provenance provenance(OpenedFile file, UUID member) {
        return parts.provenance(
                file,
                Set.of(member),
                Optional.of(file.view().side().member().orElse(member)),
                Scope.HOUSEHOLD,
                file.today(),
                Optional.empty());
    }
}
