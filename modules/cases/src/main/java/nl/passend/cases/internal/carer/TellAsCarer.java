// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Keeps what a carer, a brother or a sister says of themself, for the readers they choose. A worker may write along; whose words they
 * are decides.
 */
@ApplicationScoped
public class TellAsCarer {
    private static final Set<WhoMayRead> CHOICES = EnumSet.complementOf(EnumSet.of(WhoMayRead.TEAM));
    private static final int DAYS_TO_CALL = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    TellAsCarer(CaseDoor door, Parts parts, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param toldBy for the team: whose words these are
     * @param readers whoever says it and one worker, unless told
     */
    public record NewWords(CarerTopic topic, String words, Optional<UUID> toldBy, Optional<WhoMayRead> readers) {}

    @Transactional
    public Stored tell(UUID fileId, NewWords told) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        WhoMayRead readers = told.readers().orElse(WhoMayRead.CONFIDANT);
        PartChecks checks = new PartChecks(file).toldBy(told.toldBy());
        Optional<UUID> by = file.view().side().member().or(told::toldBy);
        if (by.isEmpty()) {
            checks.refuse("/toldBy", "Kies wie dit zegt. Alleen iemand zelf zegt hoe het gaat.");
        }
        checkReaders(checks, file, readers);
        checks.done();
        UUID teller = by.orElseThrow();
        CarerWords words = new CarerWords(
                ids.next(),
                fileId,
                teller,
                told.topic(),
                told.words(),
                file.keys(),
                parts.provenance(file, Set.of(teller), by, readers.scope(), file.today(), Optional.empty()));
        owe(file, words, readers);
        parts.add(words);
        recorder.changed(file, words, AuditAction.CREATE, "carer-words.create", List.of("words"));
        parts.flush();
        return new Stored(words.id(), words.version());
    }

    private static void checkReaders(PartChecks checks, OpenedFile file, WhoMayRead readers) {
        if (!CHOICES.contains(readers)) {
            checks.refuse("/readers", "Wie iets zegt, kan het altijd lezen.");
        }
        if (readers == WhoMayRead.SELF && file.view().side().isTeam()) {
            checks.refuse("/readers", "Alleen voor zichzelf schrijft iemand in het eigen account.");
        }
    }

    /** What somebody asks for themself waits for whom may read it: the one worker, or the one name to call. */
    private void owe(OpenedFile file, CarerWords words, WhoMayRead readers) {
        boolean asks = words.topic() == CarerTopic.ASK
                && readers != WhoMayRead.SELF
                && words.replied(file.keys()).isEmpty();
        words.ownedBy(parts.confidant(file, readers).or(() -> asks ? Optional.of(file.contact()) : Optional.empty()));
        words.due(asks ? Optional.of(words.dueOn().orElse(callBy(file))) : Optional.empty());
    }

    private static LocalDate callBy(OpenedFile file) {
        return file.today().plusDays(DAYS_TO_CALL);
    }

    /** Says anew who may read it. Who has an account chooses in person, whoever wrote it down. */
    @Transactional
    public Stored choose(UUID fileId, UUID id, long version, WhoMayRead readers) {
        OpenedFile file = door.change(fileId);
        CarerWords words = standing(file, id, version);
        if (!mayChoose(file, words)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        PartChecks checks = new PartChecks(file);
        checkReaders(checks, file, readers);
        checks.done();
        if (WhoMayRead.of(words.provenance().scope()) != readers) {
            words.toldAs(words.provenance().readBy(readers.scope()));
            owe(file, words, readers);
            recorder.changed(file, words, AuditAction.UPDATE, "carer-words.update", List.of("readers"));
            parts.flush();
        }
        return new Stored(id, words.version());
    }

    /** What came of what they asked. */
    @Transactional
    public Stored reply(UUID fileId, UUID id, long version, String reply) {
        OpenedFile file = door.change(fileId);
        CarerWords words = standing(file, id, version);
        if (!mayReply(file, words)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        words.reply(reply, user.get().personId(), file.today(), file.keys());
        recorder.changed(file, words, AuditAction.UPDATE, "carer-words.reply", List.of("reply"));
        parts.flush();
        return new Stored(id, words.version());
    }

    /** Takes it back: nobody reads it any more. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        CarerWords words = standing(file, id, version);
        if (!file.mayMend(words.provenance())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        words.close(file.today());
        words.due(Optional.empty());
        recorder.changed(file, words, AuditAction.DELETE, "carer-words.delete", List.of());
        parts.flush();
    }

    private CarerWords standing(OpenedFile file, UUID id, long version) {
        CarerWords words = parts.standing(CarerWords.class, file, id);
        words.expect(version);
        return words;
    }

    static boolean mayChoose(OpenedFile file, CarerWords words) {
        return file.mayMend(words.provenance())
                && (file.view().side().isSelf()
                        || file.member(words.by())
                                .flatMap(OpenedFile.Member::person)
                                .isEmpty());
    }

    static boolean mayReply(OpenedFile file, CarerWords words) {
        return words.topic() == CarerTopic.ASK && file.view().side().actsAsTeam();
    }
}
