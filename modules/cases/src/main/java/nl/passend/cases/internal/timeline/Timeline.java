// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.rest.Slice;

/**
 * The entries of one file, newest day first.
 *
 * <p>A page is one statement, from every side and however long the timeline. For a member it reads what is not the team's alone
 * and lets the one set of view rules decide, which are not written a second time in SQL; only the texts that are shown are opened.
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
        boolean team = file.view().side().isTeam();
        var query = entityManager
                .createQuery(
                        "SELECT e FROM TimelineEntry e WHERE e.file = :file"
                                + (team ? "" : " AND e.provenance.scope <> :team")
                                + (after.isPresent()
                                        ? " AND (e.occurredOn < :day OR e.occurredOn = :day AND e.id < :id)"
                                        : "")
                                + " ORDER BY e.occurredOn DESC, e.id DESC",
                        TimelineEntry.class)
                .setParameter("file", file.id());
        after.ifPresent(place -> query.setParameter("day", place.occurredOn()).setParameter("id", place.id()));
        if (team) {
            query.setMaxResults(limit + 1);
        } else {
            query.setParameter("team", Scope.TEAM);
        }
        List<Entry> oneMore = query.getResultStream()
                .filter(e -> file.view().seesRow(e.row()))
                .limit(limit + 1L)
                .map(e -> e.open(file.keys()))
                .toList();
        return Slice.of(oneMore, limit, entry -> entry.place().toString());
    }

    /** An entry of this file that the one who asks may read. */
    public Optional<Entry> find(OpenedFile file, UUID id) {
        return stored(file, id).map(e -> e.open(file.keys()));
    }

    private Optional<TimelineEntry> stored(OpenedFile file, UUID id) {
        return entityManager
                .createQuery("SELECT e FROM TimelineEntry e WHERE e.id = :id AND e.file = :file", TimelineEntry.class)
                .setParameter("id", id)
                .setParameter("file", file.id())
                .getResultStream()
                .filter(e -> file.view().seesRow(e.row()))
                .findFirst();
    }

    /** Adds who was asked to look at an entry that the one who asks may read. */
    public void ask(OpenedFile file, UUID id, Collection<UUID> people) {
        stored(file, id).ifPresent(entry -> entry.ask(people));
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
