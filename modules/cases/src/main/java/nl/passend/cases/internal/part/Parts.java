// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** The parts of files as they are stored. What a side may not see is left out here and is nowhere opened. */
@ApplicationScoped
public class Parts {
    /** What is closed stays on the page for a while, so that one sees what was reached. */
    private static final int DAYS_AFTER = 14;

    private static final int ADULT = 18;

    private final EntityManager entityManager;
    private final CurrentUser user;
    private final Changes changes;
    private final Clock clock;

    @Inject
    public Parts(@CasesUnit EntityManager entityManager, CurrentUser user, Changes changes, Clock clock) {
        this.entityManager = entityManager;
        this.user = user;
        this.changes = changes;
        this.clock = clock;
    }

    /** What one side may see of what stands open or was closed lately, of every kind: one statement. */
    public Seen seen(OpenedFile file) {
        return new Seen(entityManager
                .createQuery(
                        "SELECT p FROM FilePart p WHERE p.file = :file AND (p.closedOn IS NULL OR p.closedOn >= :since)",
                        FilePart.class)
                .setParameter("file", file.id())
                .setParameter("since", file.today().minusDays(DAYS_AFTER))
                .getResultStream()
                .filter(part -> part.isSeenBy(file.view()))
                .toList());
    }

    /** As {@link #seen}, and what was closed however long ago: one statement. */
    public Seen everSeen(OpenedFile file) {
        return new Seen(ever(FilePart.class, file));
    }

    /** All of one kind that one side may see, closed ones too, however long ago: one statement. */
    public <P extends FilePart> List<P> ever(Class<P> kind, OpenedFile file) {
        return entityManager
                .createQuery("SELECT p FROM " + kind.getSimpleName() + " p WHERE p.file = :file", kind)
                .setParameter("file", file.id())
                .getResultStream()
                .filter(part -> part.isSeenBy(file.view()))
                .toList();
    }

    /** A part of this file that the one who asks may see; an id from elsewhere is as unknown as an invented one. */
    public <P extends FilePart> Optional<P> find(Class<P> kind, OpenedFile file, UUID id) {
        return entityManager
                .createQuery("SELECT p FROM " + kind.getSimpleName() + " p WHERE p.id = :id AND p.file = :file", kind)
                .setParameter("id", id)
                .setParameter("file", file.id())
                .getResultStream()
                .filter(part -> part.isSeenBy(file.view()))
                .findFirst();
    }

    /** One that is not closed; what is closed is not there to be changed. */
    public <P extends FilePart> P standing(Class<P> kind, OpenedFile file, UUID id) {
        return find(kind, file, id).filter(part -> part.closedOn().isEmpty()).orElseThrow(ProblemException::notFound);
    }

    /** As {@link #standing}, for whose words it is. */
    public <P extends FilePart> P mendable(Class<P> kind, OpenedFile file, UUID id) {
        P part = standing(kind, file, id);
        if (!file.mayMend(part.provenance())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return part;
    }

    /** Whether there is a part with this id, in whatever file. */
    public boolean has(UUID id) {
        return entityManager.find(FilePart.class, id) != null;
    }

    /** For what is not kept. */
    public void remove(FilePart part) {
        entityManager.remove(part);
    }

    /** For the team that carries the file; one statement to know which. */
    public void add(FilePart part) {
        part.carriedBy(entityManager
                .createQuery("SELECT f.team FROM CaseFile f WHERE f.id = :file", UUID.class)
                .setParameter("file", part.file())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult());
        entityManager.persist(part);
    }

    /** Ends the change; conflicts surface here and nowhere later. */
    public void flush() {
        changes.flush(entityManager);
    }

    /** With whom it is shared in confidence: the worker who writes it down; from an own side the one name to call. */
    public Optional<UUID> confidant(OpenedFile file, WhoMayRead readers) {
        if (readers != WhoMayRead.CONFIDANT) {
            return Optional.empty();
        }
        return Optional.of(file.view().side().isTeam() ? user.get().personId() : file.contact());
    }

    public Provenance provenance(
            OpenedFile file,
            Collection<UUID> about,
            Optional<UUID> toldBy,
            Scope scope,
            LocalDate from,
            Optional<LocalDate> until) {
        return new Provenance(
                file.municipality(),
                Set.copyOf(about),
                user.find().orElse(Me.SYSTEM).personId(),
                toldBy,
                lawFor(file, about),
                scope,
                clock.instant(),
                from,
                until);
    }

    /** Youth law when it is about minors alone: retention differs per law. */
    private static String lawFor(OpenedFile file, Collection<UUID> about) {
        boolean minorsOnly = !about.isEmpty()
                && about.stream().allMatch(id -> file.member(id)
                        .flatMap(OpenedFile.Member::birthDate)
                        .map(born -> born.plusYears(ADULT).isAfter(file.today()))
                        .orElse(false));
        return minorsOnly ? Provenance.JEUGDWET : Provenance.WMO;
    }
}
