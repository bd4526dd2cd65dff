// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.NightUseView;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/** Lets the team know that an emergency plan was used, with one button; says by day what was done; and looks back a week later. */
@ApplicationScoped
public class TellOfNight {
    private static final Duration ONE_NIGHT = Duration.ofHours(12);
    private static final int WEEK = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Names names;
    private final Directors directors;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public TellOfNight(
            CaseDoor door,
            Parts parts,
            PartRecorder recorder,
            Names names,
            Directors directors,
            Post post,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.names = names;
        this.directors = directors;
        this.post = post;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
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
                .filter(night -> night.waitsForCall()
                        && night.member().filter(member::equals).isPresent()
                        && night.provenance().toldBy().filter(teller::equals).isPresent()
                        && night.provenance()
                                .recordedAt()
                                .isAfter(clock.instant().minus(ONE_NIGHT)))
                .filter(night ->
                        words.isEmpty() || night.open(file.keys()).words().equals(words))
                .findFirst();
        if (before.isPresent()) {
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

    /** What was done, as the person reads it. Who presses twice said it once. */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, String words) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        NightUsed night = parts.standing(NightUsed.class, file, id);
        if (night.open(file.keys())
                .answer()
                .filter(said -> said.words().equals(words))
                .isPresent()) {
            return new Stored(id, night.version());
        }
        night.expect(version);
        night.answer(words, user.get().personId(), file.today(), weekAfter(night, file.today()), file.keys());
        recorder.recorded(file, night, AuditAction.UPDATE, "night-use.answer", List.of("answer"));
        parts.flush();
        return new Stored(id, night.version());
    }

    /** A week after it happened: a talk on the day itself is about the night, and not about the plan. */
    private static LocalDate weekAfter(NightUsed night, LocalDate today) {
        LocalDate week = LegalCalendar.workingDayFrom(
                LegalCalendar.dayOf(night.provenance().recordedAt()).plusDays(WEEK));
        return week.isBefore(today) ? today : week;
    }

    /**
     * What the plan did well, and what not; by who told of the night, or by a worker who asked them. Who presses twice said it once.
     *
     * @param good may be empty when the other is not
     */
    @Transactional
    public Stored lookBack(UUID fileId, UUID id, long version, Optional<String> good, Optional<String> better) {
        OpenedFile file = door.changeHolding(fileId);
        NightUsed night = parts.find(NightUsed.class, file, id).orElseThrow(ProblemException::notFound);
        UUID teller = night.provenance().toldBy().orElseThrow();
        if (!file.view().side().actsAsTeam() && !file.view().side().isSelf(teller)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (night.open(file.keys())
                .lookBack()
                .filter(said -> said.good().equals(good) && said.better().equals(better))
                .isPresent()) {
            return new Stored(id, night.version());
        }
        if (night.closedOn().isPresent()) {
            throw ProblemException.notFound();
        }
        night.expect(version);
        PartChecks checks = new PartChecks(file);
        if (good.isEmpty() && better.isEmpty()) {
            checks.refuse("/good", "Schrijf op wat het noodplan goed deed, of wat niet.");
        }
        if (!night.waitsForLookBack()) {
            checks.refuse("/good", "Hier kunt u nu niet op terugkijken. Kijk wat er al staat.");
        }
        checks.done();
        night.lookBack(
                new NightUsed.LookedBack(good, better, file.today(), teller),
                LegalCalendar.workingDayFrom(file.today().plusDays(WEEK)),
                file.keys());
        recorder.changed(file, night, AuditAction.UPDATE, "night-use.look-back", List.of("good", "better"));
        parts.flush();
        return new Stored(id, night.version());
    }

    /** What was missed stands in the plan now; whoever writes the plan says so by writing it. Once or twice is the same. */
    @Transactional
    public Stored improved(UUID fileId, UUID id, long version) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        NightUsed night = parts.find(NightUsed.class, file, id).orElseThrow(ProblemException::notFound);
        if (night.isBetterNow()) {
            return new Stored(id, night.version());
        }
        night.expect(version);
        if (!night.waitsToBeBetter()) {
            throw ProblemException.notFound();
        }
        night.end(file.today());
        recorder.recorded(file, night, AuditAction.UPDATE, "night-use.improve", List.of("closedOn"));
        parts.flush();
        return new Stored(id, night.version());
    }

    /** What waits first, then the latest. */
    public List<NightUseView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        ShownNights shown = ShownNights.of(file, parts.ever(NightUsed.class, file));
        return shown.views(names.workers(file, shown.people()));
    }

    /** For whom told of a night a week ago or longer, and was not asked yet how the plan did; without a statement. */
    public static List<NightUseView> toLookBackOn(OpenedFile file, Seen seen) {
        return ShownNights.of(
                        file,
                        seen.opened(NightUsed.class, night -> night).stream()
                                .filter(night -> night.waitsForLookBack() && isAskedNow(file, night))
                                .toList())
                .views(Map.of());
    }

    private static boolean isAskedNow(OpenedFile file, NightUsed night) {
        return file.view().side().isSelf()
                && night.provenance().toldBy().equals(file.view().side().member())
                && night.dueOn().filter(day -> !day.isAfter(file.today())).isPresent();
    }

    public NightUseView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(night -> night.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
