// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.stuck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.Scope;
import nl.passend.cases.StuckView;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Traces;

/**
 * "Waar liep u vast?" A worker writes two lines and makes one choice; whom it is about reads the same sentence and says whether it may
 * go, says it otherwise, or keeps it. Then it goes, without name and without the way back to this file.
 */
@ApplicationScoped
public class PassOnStuck {
    private static final int SHORTEST = 20;
    private static final int LONGEST = 400;
    private static final int DAYS_TO_THINK = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final BottleneckRegister register;
    private final BottleneckTypes types;
    private final Deidentification deidentification;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    PassOnStuck(
            CaseDoor door,
            Parts parts,
            PartRecorder recorder,
            BottleneckRegister register,
            BottleneckTypes types,
            Deidentification deidentification,
            Post post,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.register = register;
        this.types = types;
        this.deidentification = deidentification;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param member who reads it first, one who may say yes or no for themself; the one who told the request unless said, or who decides
     *     for them
     * @param cause code of a cause
     * @param looked whoever writes it has looked at what the check points at
     */
    public record NewStuck(Optional<UUID> member, String words, String cause, boolean looked) {}

    @Transactional
    public Stored ask(UUID fileId, NewStuck told) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        UUID member = told.member().orElseGet(() -> firstReader(file));
        PartChecks checks = new PartChecks(file).member(told.member(), "/member");
        if (!hasVoice(file, member)) {
            checks.refuse("/member", "Kies iemand die hier zelf ja of nee op mag zeggen.");
        }
        checkWords(file, told.words(), checks);
        if (types.cause(told.cause()).isEmpty()) {
            checks.refuse("/cause", "Kies waardoor het vastliep.");
        }
        checks.done();
        if (!told.looked()) {
            Traces.refuse(deidentification.check(told.words(), known(file)));
        }
        Optional<Stuck> same = parts.ever(Stuck.class, file).stream()
                .filter(one -> one.isAsked()
                        && one.member().filter(member::equals).isPresent()
                        && one.open(file.keys()).words().equals(told.words()))
                .findFirst();
        if (same.isPresent()) {
            return new Stored(same.get().id(), same.get().version());
        }
        Stuck stuck = new Stuck(
                ids.next(),
                fileId,
                member,
                user.get().personId(),
                told.words(),
                told.cause(),
                LegalCalendar.workingDayFrom(file.today().plusDays(DAYS_TO_THINK)),
                file.keys(),
                parts.provenance(
                        file, Set.of(member), Optional.empty(), Scope.HOUSEHOLD, file.today(), Optional.empty()));
        parts.add(stuck);
        recorder.changed(file, stuck, AuditAction.CREATE, "stuck-point.ask", List.of("words", "cause"));
        file.member(member)
                .flatMap(OpenedFile.Member::person)
                .ifPresent(person -> post.notify(Post.Notice.QUESTION_WAITING, Set.of(person)));
        parts.flush();
        return new Stored(stuck.id(), stuck.version());
    }

    private static UUID firstReader(OpenedFile file) {
        return hasVoice(file, file.teller())
                ? file.teller()
                : file.view().decidersOf(Set.of(file.teller())).stream()
                        .sorted()
                        .findFirst()
                        .orElse(file.teller());
    }

    /** A small child is not asked whether a sentence may leave: somebody else decides for them. */
    private static boolean hasVoice(OpenedFile file, UUID member) {
        return file.view().decidersOf(Set.of(member)).contains(member);
    }

    /** Members of whom one can be asked to read it first. */
    public List<UUID> firstReaders(UUID fileId) {
        OpenedFile file = door.read(fileId);
        return file.visibleMembers().stream()
                .map(OpenedFile.Member::id)
                .filter(member -> hasVoice(file, member))
                .toList();
    }

    private void checkWords(OpenedFile file, String words, PartChecks checks) {
        int length = words.codePointCount(0, words.length());
        if (length < SHORTEST || length > LONGEST) {
            checks.refuse("/words", "Schrijf twee regels: " + SHORTEST + " tot " + LONGEST + " tekens.");
        }
        deidentification.check(words, known(file)).stream()
                .filter(finding -> finding.kind() == Deidentification.Kind.KNOWN)
                .map(finding -> finding.in(words))
                .distinct()
                .forEach(piece -> checks.refuse(
                        "/words", "Hieraan herkent men dit gezin: “" + piece + "”. Haal dat weg, of zeg het anders."));
    }

    /** What is known of the people of this file: it never leaves. */
    private static List<String> known(OpenedFile file) {
        return Stream.of(
                        file.members().stream().map(OpenedFile.Member::givenName),
                        file.members().stream().map(OpenedFile.Member::familyName),
                        file.homes().stream().flatMap(home -> home.address().stream()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** What the check points at in a text, for who writes it. */
    public List<Finding> traces(UUID fileId, String words) {
        return deidentification.check(words, known(door.read(fileId)));
    }

    /** What who is asked may say. */
    public enum Reply {
        AGREE,
        OTHER,
        KEEP
    }

    /** @param words for OTHER: these go, and no others */
    @Transactional
    public Stored answer(UUID fileId, UUID id, long version, Reply reply, Optional<String> words) {
        OpenedFile file = door.changeHolding(fileId);
        Stuck stuck = parts.standing(Stuck.class, file, id);
        if (!mayAnswer(file, stuck)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        stuck.expect(version);
        if (reply == Reply.KEEP) {
            stuck.keep(file.today());
        } else {
            pass(file, stuck, reply == Reply.OTHER ? Optional.of(words.orElse("")) : Optional.empty());
        }
        recorder.changed(file, stuck, AuditAction.UPDATE, "stuck-point.answer", List.of("said", "words"));
        parts.flush();
        return new Stored(id, stuck.version());
    }

    private void pass(OpenedFile file, Stuck stuck, Optional<String> others) {
        others.ifPresent(words -> {
            PartChecks checks = new PartChecks(file);
            checkWords(file, words, checks);
            checks.done();
        });
        Stuck.Told told = stuck.open(file.keys());
        UUID bottleneck = ids.next();
        register.receive(new BottleneckRegister.NewBottleneck(
                bottleneck,
                file.municipality(),
                YearMonth.from(file.today()),
                others.orElse(told.words()),
                new BottleneckRegister.Types(
                        told.cause(), Optional.empty(), List.of(), List.of(), BottleneckRegister.Level.CASE),
                Optional.empty(),
                List.of()));
        stuck.passOn(bottleneck, others, file.today(), file.keys());
    }

    private static boolean mayAnswer(OpenedFile file, Stuck stuck) {
        return file.view().side().actsAsTeam() || isAsked(file, stuck);
    }

    private static boolean isAsked(OpenedFile file, Stuck stuck) {
        return file.view().side().isSelf() && file.view().side().member().equals(stuck.member());
    }

    /** What is asked first, then the latest. */
    public List<StuckView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        return parts.ever(Stuck.class, file).stream()
                .sorted(Comparator.comparing((Stuck one) -> !one.isAsked())
                        .thenComparing(Stuck::id, Comparator.reverseOrder()))
                .map(one -> view(file, one))
                .toList();
    }

    public StuckView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    public List<BottleneckTypes.Cause> causes() {
        return types.causes();
    }

    /** Whether this side is asked something now; without a statement. */
    public static boolean asks(OpenedFile file, Seen seen) {
        return seen.opened(Stuck.class, one -> one).stream().anyMatch(one -> one.isAsked() && isAsked(file, one));
    }

    private StuckView view(OpenedFile file, Stuck stuck) {
        Stuck.Told told = stuck.open(file.keys());
        return new StuckView(
                stuck.id(),
                stuck.member().orElseThrow(),
                told.words(),
                told.cause(),
                types.nameOf(told.cause()).orElse(told.cause()),
                stuck.provenance().validFrom(),
                stuck.dueOn(),
                stuck.code(),
                stuck.closedOn(),
                told.changed(),
                isAsked(file, stuck),
                stuck.isAsked() && mayAnswer(file, stuck),
                stuck.version());
    }
}
