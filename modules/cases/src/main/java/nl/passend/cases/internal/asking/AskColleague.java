// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.asking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.EntryKind;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.standin.StandIns;

/** Asks colleagues to look at a line of the timeline, and answers. Only who may enter the file can be asked. */
@ApplicationScoped
public class AskColleague {
    private static final String TIMELINE = "timeline";

    private final CaseDoor door;
    private final Timeline timeline;
    private final Parts parts;
    private final OnRecord onRecord;
    private final FileColleagues colleagues;
    private final StandIns standIns;
    private final Post post;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    public AskColleague(
            CaseDoor door,
            Timeline timeline,
            Parts parts,
            OnRecord onRecord,
            FileColleagues colleagues,
            StandIns standIns,
            Post post,
            CurrentUser user,
            Ids ids) {
        this.door = door;
        this.timeline = timeline;
        this.parts = parts;
        this.onRecord = onRecord;
        this.colleagues = colleagues;
        this.standIns = standIns;
        this.post = post;
        this.user = user;
        this.ids = ids;
    }

    /** Who was asked already, and did not answer yet, is not asked twice. */
    @Transactional
    public void ask(UUID fileId, UUID entryId, List<UUID> people) {
        OpenedFile file = door.changeAsTeam(fileId);
        Entry entry = timeline.find(file, entryId).orElseThrow(ProblemException::notFound);
        check(file, people);
        Set<UUID> waiting = parts.ever(Mention.class, file).stream()
                .filter(mention ->
                        mention.closedOn().isEmpty() && mention.entry().equals(entryId))
                .flatMap(mention -> mention.owner().stream())
                .collect(Collectors.toSet());
        Set<UUID> asked = new LinkedHashSet<>(people);
        asked.removeAll(waiting);
        for (UUID person : asked) {
            Mention mention = new Mention(
                    ids.next(),
                    fileId,
                    entry,
                    person,
                    file.today(),
                    file.keys(),
                    parts.provenance(
                            file, entry.about(), Optional.empty(), entry.scope(), file.today(), Optional.empty()));
            parts.add(mention);
            recorded(file, mention, AuditAction.CREATE, "colleague.ask");
        }
        timeline.ask(file, entryId, asked);
        post.notify(Post.Notice.QUESTION_WAITING, asked);
        parts.flush();
    }

    private void check(OpenedFile file, List<UUID> people) {
        PartChecks checks = new PartChecks(file);
        if (people.isEmpty()) {
            checks.refuse("/mentions", "Kies wie u het vraagt.");
        }
        Set<UUID> allowed = people.isEmpty() ? Set.of() : colleagues.of(file.id());
        for (int i = 0; i < people.size(); i++) {
            if (!allowed.contains(people.get(i))
                    || people.get(i).equals(user.get().personId())) {
                checks.refuse("/mentions/" + i, "Kies een collega die bij deze zaak mag.");
            }
        }
        checks.done();
    }

    /**
     * Answers, in a new line that everybody reads who reads the first; or says without a word that it was seen.
     *
     * @param words anybody of the team may answer; only who was asked or who asked may leave it at that
     */
    @Transactional
    public Optional<UUID> answer(UUID fileId, UUID id, long version, Optional<String> words) {
        OpenedFile file = door.changeAsTeam(fileId);
        Mention mention = parts.standing(Mention.class, file, id);
        mention.expect(version);
        if (words.isEmpty() && !isTheirs(file, mention)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> answer = words.map(text -> write(file, mention, text));
        mention.close(file.today());
        recorded(file, mention, AuditAction.UPDATE, "colleague.answer");
        parts.flush();
        return answer;
    }

    private boolean isTheirs(OpenedFile file, Mention mention) {
        UUID me = user.get().personId();
        return mention.provenance().author().equals(me)
                || mention.owner()
                        .filter(asked -> asked.equals(me)
                                || StandIns.coveredBy(me, standIns.standing(), file.today())
                                        .contains(asked))
                        .isPresent();
    }

    private UUID write(OpenedFile file, Mention mention, String text) {
        Entry asked = timeline.find(file, mention.entry()).orElseThrow(ProblemException::notFound);
        Entry.New answer = new Entry.New(
                ids.next(),
                EntryKind.NOTE,
                text,
                file.today(),
                asked.about(),
                Optional.empty(),
                asked.scope(),
                Optional.empty(),
                Optional.of(asked.id()));
        Set<UUID> readers = timeline.append(file, answer, user.get().personId());
        onRecord.changed(
                file, AuditAction.CREATE, "timeline-entry.create", TIMELINE, asked.about(), List.of("text"), readers);
        return answer.id();
    }

    private void recorded(OpenedFile file, Mention mention, AuditAction action, String what) {
        onRecord.changed(
                file,
                action,
                what,
                TIMELINE,
                mention.provenance().subjects(),
                List.of("asked"),
                file.view().readersOf(mention.row()));
    }
}
