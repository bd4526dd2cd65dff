// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.provenance.Members;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.rest.Slice;

/**
 * The entries of one file, newest day first.
 *
 * <p>A page for the team is one statement. For a member it is two, however long the timeline: first who each entry is about (no
 * text), so that the one set of view rules decides; then the texts of the entries that are shown. The rules are not written a
 * second time in SQL.
 */
@ApplicationScoped
public class Timeline {
    private static final String ORDER = " ORDER BY e.occurredOn DESC, e.id DESC";

    private final EntityManager entityManager;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Timeline(@CasesUnit EntityManager entityManager, Ids ids, Clock clock) {
        this.entityManager = entityManager;
        this.ids = ids;
        this.clock = clock;
    }

    /** What one side may read, from just after {@code after}. */
    public Slice<Entry> page(OpenedFile file, Optional<Entry.Place> after, int limit) {
        List<Entry> oneMore = file.view().side().isTeam()
                ? everything(file, after, limit + 1)
                : texts(file, readable(file, after, limit + 1));
        return Slice.of(oneMore, limit, entry -> entry.place().toString());
    }

    private List<Entry> everything(OpenedFile file, Optional<Entry.Place> after, int most) {
        var query = entityManager
                .createQuery(
                        "SELECT e FROM TimelineEntry e WHERE e.file = :file"
                                + (after.isPresent()
                                        ? " AND (e.occurredOn < :day OR e.occurredOn = :day AND e.id < :id)"
                                        : "")
                                + ORDER,
                        TimelineEntry.class)
                .setParameter("file", file.id())
                .setMaxResults(most);
        after.ifPresent(place -> query.setParameter("day", place.occurredOn()).setParameter("id", place.id()));
        return query.getResultStream().map(e -> e.open(file.keys())).toList();
    }

    private List<UUID> readable(OpenedFile file, Optional<Entry.Place> after, int most) {
        return entityManager
                .createQuery("""
                        SELECT e.id, e.occurredOn, e.kind, e.provenance.subjects, e.provenance.author, e.provenance.toldBy
                        FROM TimelineEntry e WHERE e.file = :file AND e.provenance.scope <> :team""" + ORDER, Object[].class)
                .setParameter("file", file.id())
                .setParameter("team", Scope.TEAM)
                .getResultStream()
                .dropWhile(
                        row -> after.filter(last -> !row[0].equals(last.id())).isPresent())
                .skip(after.isPresent() ? 1 : 0)
                .filter(row -> file.view().seesRow(rowOf(row)))
                .limit(most)
                .map(row -> (UUID) row[0])
                .toList();
    }

    private static Household.Row rowOf(Object[] row) {
        return new Household.Row(
                ((EntryKind) row[2]).part(),
                ((Members) row[3]).ids(),
                (UUID) row[4],
                Optional.ofNullable((UUID) row[5]),
                Scope.HOUSEHOLD);
    }

    private List<Entry> texts(OpenedFile file, List<UUID> wanted) {
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("SELECT e FROM TimelineEntry e WHERE e.id IN :ids" + ORDER, TimelineEntry.class)
                .setParameter("ids", wanted)
                .getResultStream()
                .map(e -> e.open(file.keys()))
                .toList();
    }

    /** An entry of this file that the one who asks may read. */
    public Optional<Entry> find(OpenedFile file, UUID id) {
        return entityManager
                .createQuery("SELECT e FROM TimelineEntry e WHERE e.id = :id AND e.file = :file", TimelineEntry.class)
                .setParameter("id", id)
                .setParameter("file", file.id())
                .getResultStream()
                .map(e -> e.open(file.keys()))
                .filter(e -> file.view()
                        .seesRow(new Household.Row(e.kind().part(), e.about(), e.author(), e.toldBy(), e.scope())))
                .findFirst();
    }

    /** Whether there is an entry with this id, in whatever file. */
    public boolean has(UUID id) {
        return entityManager.find(TimelineEntry.class, id) != null;
    }

    /**
     * Writes an entry in the running transaction.
     *
     * @return the members who see it from their own side
     */
    public Set<UUID> append(OpenedFile file, Entry.New entry, UUID author) {
        Provenance provenance = new Provenance(
                file.municipality(),
                entry.about(),
                author,
                entry.toldBy(),
                lawFor(file, entry.about()),
                entry.scope(),
                clock.instant(),
                entry.occurredOn(),
                Optional.empty());
        entityManager.persist(new TimelineEntry(file.id(), entry, file.keys(), provenance));
        return file.view().readersOf(entry.rowBy(author));
    }

    /** The system's own line about something that just changed. */
    public Set<UUID> note(OpenedFile file, String text, Set<UUID> about, UUID author) {
        return append(
                file,
                new Entry.New(
                        ids.next(),
                        EntryKind.SYSTEM,
                        text,
                        file.today(),
                        about,
                        Optional.empty(),
                        Scope.HOUSEHOLD,
                        Optional.empty()),
                author);
    }

    /** Youth law when it is about minors alone: retention differs per law. */
    private static String lawFor(OpenedFile file, Set<UUID> about) {
        boolean minorsOnly = !about.isEmpty()
                && about.stream().allMatch(id -> file.member(id)
                        .flatMap(OpenedFile.Member::birthDate)
                        .map(born -> born.plusYears(18).isAfter(file.today()))
                        .orElse(false));
        return minorsOnly ? Provenance.JEUGDWET : Provenance.WMO;
    }
}
