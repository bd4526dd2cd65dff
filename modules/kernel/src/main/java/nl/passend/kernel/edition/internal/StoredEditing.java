// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/** Every step of a version, each after {@link Steps} let the editor pass. */
@ApplicationScoped
class StoredEditing implements Editing {
    private static final int LONGEST_WHY = 1000;

    private final EditionTable editions;
    private final NewDrafts drafts;
    private final Steps steps;
    private final OnRecord record;
    private final Clock clock;

    @Inject
    StoredEditing(EditionTable editions, NewDrafts drafts, Steps steps, OnRecord record, Clock clock) {
        this.editions = editions;
        this.drafts = drafts;
        this.steps = steps;
        this.record = record;
        this.clock = clock;
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> begin(EditionKind<T> kind, Place place, Manuscript<T> manuscript) {
        UUID me = steps.writer(kind);
        check(kind, place, manuscript);
        Edition<T> draft = drafts.begin(kind, place, manuscript, me);
        record.step(AuditAction.CREATE, kind, draft, "begun", List.of());
        return draft;
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> rewrite(
            EditionKind<T> kind, UUID id, long revision, Manuscript<T> manuscript) {
        UUID me = steps.writer(kind);
        Edition<T> before = found(kind, id);
        check(kind, before.item().place(), manuscript);
        steps.from(before, EditionState.DRAFT);
        if (before.revision() != revision) {
            throw stale(before, manuscript.content());
        }
        List<UUID> writers = withMe(before, me);
        changed(editions.rewrite(
                id, revision, manuscript.content(), manuscript.why(), manuscript.checkedOn(), writers, now()));
        var fields = new TreeSet<String>();
        Differences.between(before.content(), manuscript.content()).stream()
                .map(Difference::field)
                .forEach(fields::add);
        record.step(AuditAction.UPDATE, kind, before, "rewritten", fields);
        return found(kind, id);
    }

    private static ProblemException stale(Edition<?> current, Record yours) {
        return new ProblemException(
                ProblemType.STALE,
                List.of(),
                Json.createObjectBuilder()
                        .add(
                                "current",
                                Json.createObjectBuilder(RecordJson.write(current.content()))
                                        .add("version", current.revision()))
                        .add("yours", RecordJson.write(yours))
                        .build());
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> submit(EditionKind<T> kind, UUID id, long revision) {
        UUID me = steps.writer(kind);
        Edition<T> draft = at(kind, id, revision, EditionState.DRAFT);
        changed(editions.submit(id, revision, withMe(draft, me), now()));
        return stepped(kind, draft, "submitted");
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> approve(EditionKind<T> kind, UUID id, long revision, String note) {
        UUID me = steps.reviewer(kind);
        checkNote("/note", note, false);
        Edition<T> put = at(kind, id, revision, EditionState.IN_REVIEW);
        if (!put.mayBeApprovedBy(me)) {
            throw new ProblemException(EditionProblems.FOUR_EYES);
        }
        changed(editions.review(id, revision, true, me, note, now()));
        return stepped(kind, put, "approved");
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> giveBack(EditionKind<T> kind, UUID id, long revision, String note) {
        UUID me = steps.either(kind);
        checkNote("/note", note, true);
        Edition<T> put = at(kind, id, revision, EditionState.IN_REVIEW, EditionState.APPROVED);
        changed(editions.review(id, revision, false, me, note, now()));
        return stepped(kind, put, "returned");
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> publish(EditionKind<T> kind, UUID id, long revision, Validity validity) {
        steps.writer(kind);
        if (validity.until().filter(until -> !until.isAfter(validity.from())).isPresent()) {
            throw ProblemException.invalid("/validUntil", "Kies een dag na de eerste dag waarop dit geldt.");
        }
        Edition<T> approved = at(kind, id, revision, EditionState.APPROVED);
        refuse(kind.bonds().broken(approved.item().place(), approved.content()));
        if (validity.until().isPresent()) {
            refuseEnd(kind, approved.item().place(), "/validUntil");
        }
        changed(editions.publish(approved.item().id(), id, revision, validity.from(), validity.until(), now()));
        return stepped(kind, approved, "published");
    }

    @Override
    @Transactional
    public <T extends Record> Edition<T> retire(EditionKind<T> kind, UUID id, long revision, String reason) {
        steps.either(kind);
        checkNote("/reason", reason, true);
        Edition<T> published = at(kind, id, revision, EditionState.PUBLISHED);
        refuseEnd(kind, published.item().place(), "/reason");
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE);
        changed(editions.retire(published.item().id(), id, revision, reason, today));
        return stepped(kind, published, "retired");
    }

    @Override
    @Transactional
    public <T extends Record> void discard(EditionKind<T> kind, UUID id, long revision) {
        steps.writer(kind);
        Edition<T> draft = at(kind, id, revision, EditionState.DRAFT);
        changed(editions.discard(id, revision));
        record.step(AuditAction.DELETE, kind, draft, "discarded", List.of());
    }

    @Override
    @Transactional
    public <T extends Record> void withdraw(EditionKind<T> kind, Place place, T remains, String reason) {
        checkNote("/reason", reason, true);
        Edition<T> newest = editions.versions(kind, place).stream().findFirst().orElseThrow(ProblemException::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE);
        editions.withdraw(newest.item().id(), remains, reason, today);
        record.step(AuditAction.DELETE, kind, newest, "withdrawn", List.of());
    }

    private <T extends Record> Edition<T> stepped(EditionKind<T> kind, Edition<T> before, String step) {
        record.step(AuditAction.UPDATE, kind, before, step, List.of());
        return found(kind, before.id());
    }

    private <T extends Record> Edition<T> at(EditionKind<T> kind, UUID id, long revision, EditionState... from) {
        Edition<T> edition = found(kind, id);
        if (edition.revision() != revision) {
            throw stale(edition, edition.content());
        }
        steps.from(edition, from);
        return edition;
    }

    private <T extends Record> Edition<T> found(EditionKind<T> kind, UUID id) {
        return editions.find(kind, id).orElseThrow(ProblemException::notFound);
    }

    /** Somebody was faster between reading and writing. */
    private static void changed(boolean done) {
        if (!done) {
            throw new ProblemException(ProblemType.STALE);
        }
    }

    private static List<UUID> withMe(Edition<?> edition, UUID me) {
        return Stream.concat(edition.writers().stream(), Stream.of(me))
                .distinct()
                .toList();
    }

    private static <T extends Record> void check(EditionKind<T> kind, Place place, Manuscript<T> manuscript) {
        refuse(kind.check().apply(manuscript.content()));
        refuse(kind.bonds().broken(place, manuscript.content()));
        checkNote("/why", manuscript.why(), true);
    }

    private static void refuse(List<FieldProblem> wrong) {
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, wrong);
        }
    }

    private static void refuseEnd(EditionKind<?> kind, Place place, String pointer) {
        refuse(kind.bonds().ended(place).stream()
                .map(what -> new FieldProblem(pointer, what))
                .toList());
    }

    private static void checkNote(String pointer, String note, boolean required) {
        if (required && note.isBlank()) {
            throw ProblemException.invalid(pointer, "Schrijf in een of twee zinnen waarom.");
        }
        if (note.length() > LONGEST_WHY) {
            throw ProblemException.invalid(pointer, "Maak dit korter: " + LONGEST_WHY + " tekens is het meeste.");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
