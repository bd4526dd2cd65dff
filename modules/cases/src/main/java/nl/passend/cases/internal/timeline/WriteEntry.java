// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Writes what happened. The team writes about whom it likes and on whose word; a member writes in own words, on own word, about
 * who they know of. When someone of the household writes, the team's family directors get a notice that something waits.
 */
@ApplicationScoped
public class WriteEntry {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final CaseDoor door;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final Directors directors;
    private final CurrentUser user;
    private final Ids ids;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    WriteEntry(
            CaseDoor door,
            Timeline timeline,
            OnRecord onRecord,
            Directors directors,
            CurrentUser user,
            Ids ids,
            Changes changes,
            @CasesUnit EntityManager entityManager) {
        this.door = door;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.directors = directors;
        this.user = user;
        this.ids = ids;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    /**
     * What was typed; empty means the usual.
     *
     * @param about members; empty: everyone for the team, oneself for a member
     */
    public record Typed(
            String text,
            Optional<EntryKind> kind,
            Optional<LocalDate> occurredOn,
            List<UUID> about,
            Optional<UUID> toldBy,
            boolean teamOnly,
            Optional<UUID> corrects) {}

    @Transactional
    public UUID write(UUID fileId, Typed typed) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Entry.New entry = file.view().side().isTeam() ? asTeam(file, typed) : asMember(file, typed);
        check(file, entry, typed);
        Set<UUID> readers = timeline.append(file, entry, user.get().personId());
        onRecord.changed(
                file, AuditAction.CREATE, "timeline-entry.create", "timeline", entry.about(), List.of("text"), readers);
        if (!file.view().side().isTeam()) {
            directors.tellOfNews(file);
        }
        changes.flush(entityManager);
        return entry.id();
    }

    private Entry.New asTeam(OpenedFile file, Typed typed) {
        EntryKind kind = typed.kind().orElse(EntryKind.NOTE);
        boolean teamOnly = typed.teamOnly() || kind == EntryKind.SAFETY;
        return new Entry.New(
                ids.next(),
                kind,
                typed.text(),
                typed.occurredOn().orElse(file.today()),
                typed.about().isEmpty() ? file.memberIds() : new LinkedHashSet<>(typed.about()),
                typed.toldBy(),
                teamOnly ? Scope.TEAM : Scope.HOUSEHOLD,
                typed.corrects());
    }

    private Entry.New asMember(OpenedFile file, Typed typed) {
        UUID own = file.view().side().member().orElseThrow();
        return new Entry.New(
                ids.next(),
                EntryKind.OWN_WORDS,
                typed.text(),
                typed.occurredOn().orElse(file.today()),
                typed.about().isEmpty() ? Set.of(own) : new LinkedHashSet<>(typed.about()),
                Optional.of(own),
                Scope.HOUSEHOLD,
                typed.corrects());
    }

    private void check(OpenedFile file, Entry.New entry, Typed typed) {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < typed.about().size(); i++) {
            if (!file.view().seesMember(typed.about().get(i))
                    || file.member(typed.about().get(i)).isEmpty()) {
                problems.add(new FieldProblem("/about/" + i, "Kies iemand uit dit gezin."));
            }
        }
        typed.toldBy()
                .filter(id -> file.member(id).isEmpty())
                .ifPresent(id -> problems.add(new FieldProblem("/toldBy", "Kies iemand uit dit gezin.")));
        if (!file.view().side().isTeam()
                && typed.kind().filter(kind -> kind != EntryKind.OWN_WORDS).isPresent()) {
            problems.add(new FieldProblem("/kind", "Laat de soort weg: u schrijft in eigen woorden."));
        }
        if (entry.kind() == EntryKind.SYSTEM) {
            problems.add(new FieldProblem("/kind", "Kies een soort die mensen schrijven, zoals een notitie."));
        }
        if (entry.occurredOn().isBefore(EARLIEST) || entry.occurredOn().isAfter(file.today())) {
            problems.add(new FieldProblem("/occurredOn", "Kies een dag vanaf 1900 tot en met vandaag."));
        }
        if (entry.corrects().isPresent() && !mayCorrect(file, entry.corrects().get())) {
            problems.add(new FieldProblem("/corrects", "Kies een regel uit deze tijdlijn."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    /** The team puts any line right, a member what they wrote themself. */
    private boolean mayCorrect(OpenedFile file, UUID corrected) {
        return timeline.find(file, corrected)
                .filter(e -> file.view().side().isTeam()
                        || e.author().equals(user.get().personId()))
                .isPresent();
    }
}
