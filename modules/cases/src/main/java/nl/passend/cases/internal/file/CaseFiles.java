// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.Side;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * The files as they are stored. A household with all its ties comes in two statements and its key in one, whatever its size; the
 * repository opens what is sealed, since only it knows whose key it is.
 */
@ApplicationScoped
class CaseFiles {
    private final EntityManager entityManager;
    private final Vault vault;
    private final LegalCalendar calendar;
    private final Changes changes;

    @Inject
    CaseFiles(@CasesUnit EntityManager entityManager, Vault vault, LegalCalendar calendar, Changes changes) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.calendar = calendar;
        this.changes = changes;
    }

    /**
     * Everything of one file, seen from the side that the grant gives.
     *
     * @param person who looks; absent for a program
     */
    Optional<OpenedFile> open(UUID id, Grant grant, Optional<UUID> person) {
        var rows = entityManager
                .createQuery("""
                        SELECT f, m, t FROM CaseFile f
                        LEFT JOIN HouseholdMember m ON m.file = f.id
                        LEFT JOIN Tie t ON t.about = m.id
                        WHERE f.id = :id ORDER BY m.place, t.id""", Object[].class)
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Map<UUID, HouseholdMember> members = new LinkedHashMap<>();
        Map<UUID, Tie> ties = new LinkedHashMap<>();
        for (Object[] row : rows) {
            if (row[1] instanceof HouseholdMember member) {
                members.putIfAbsent(member.id(), member);
            }
            if (row[2] instanceof Tie tie) {
                ties.putIfAbsent(tie.id(), tie);
            }
        }
        return Optional.of(
                opened((CaseFile) rows.get(0)[0], members.values().stream().toList(), ties, grant, person));
    }

    private OpenedFile opened(
            CaseFile file, List<HouseholdMember> members, Map<UUID, Tie> ties, Grant grant, Optional<UUID> person) {
        Keyring keys = vault.of(file.id());
        var openedMembers = members.stream().map(m -> m.open(keys)).toList();
        var homes = homesOf(file.id()).stream().map(h -> h.open(keys)).toList();
        var guardianships = only(Guardianship.class, ties);
        var openings = only(Opening.class, ties);
        Household household = OpenedFile.facts(
                file.teller(),
                openedMembers.stream()
                        .map(member -> member.fact(guardianships.stream()
                                .filter(one -> one.isFindingAbout(member.id()))
                                .map(Guardianship::period)
                                .toList()))
                        .toList(),
                homes,
                guardianships.stream().flatMap(one -> one.fact().stream()).toList(),
                openings.stream().map(Opening::fact).toList());
        return new OpenedFile(
                file.id(),
                file.team(),
                file.provenance().municipality(),
                file.teller(),
                file.contact(),
                keys.open(file.request(), CaseFile.requestCell(file.id())),
                file.ownWords().map(words -> keys.open(words, CaseFile.ownWordsCell(file.id()))),
                file.openedAt(),
                file.closedAt(),
                file.version(),
                openedMembers,
                homes,
                guardianships.stream()
                        .filter(g -> !g.hasEnded())
                        .map(Guardianship::open)
                        .toList(),
                openings.stream().map(Opening::open).toList(),
                household.seenFrom(Side.of(grant, person), calendar.today()),
                grant,
                keys,
                calendar.today());
    }

    private List<Home> homesOf(UUID file) {
        return entityManager
                .createQuery("SELECT h FROM Home h WHERE h.file = :file ORDER BY h.id", Home.class)
                .setParameter("file", file)
                .getResultList();
    }

    private static <T extends Tie> List<T> only(Class<T> kind, Map<UUID, Tie> ties) {
        return ties.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Optional<CaseFile> file(UUID id) {
        return Optional.ofNullable(entityManager.find(CaseFile.class, id));
    }

    /** Locks the row of the file until the transaction ends. Its parts change one after the other; entries need no lock. */
    void hold(UUID id) {
        entityManager.find(CaseFile.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A member of this file and of no other: an id from elsewhere is as unknown as an invented one. */
    Optional<HouseholdMember> member(UUID file, UUID id) {
        return one(HouseholdMember.class, file, id);
    }

    Optional<Home> home(UUID file, UUID id) {
        return one(Home.class, file, id);
    }

    <T extends Tie> Optional<T> tie(Class<T> kind, UUID file, UUID id) {
        return one(kind, file, id);
    }

    private <T> Optional<T> one(Class<T> kind, UUID file, UUID id) {
        return entityManager
                .createQuery("SELECT x FROM " + kind.getSimpleName() + " x WHERE x.id = :id AND x.file = :file", kind)
                .setParameter("id", id)
                .setParameter("file", file)
                .getResultStream()
                .findFirst();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** For what is not kept: nothing may refer to it. */
    void remove(Home home) {
        entityManager.remove(home);
    }

    /** Ends the change; conflicts surface here and nowhere later. */
    void flush() {
        changes.flush(entityManager);
    }
}
