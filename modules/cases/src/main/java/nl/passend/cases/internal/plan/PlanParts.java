// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.vault.Keyring;

/** The parts of plans as they are stored. What a side may not see is left out here and is nowhere opened. */
@ApplicationScoped
public class PlanParts {
    /** What is closed stays on the page for a while, so that one sees what was reached. */
    private static final int DAYS_AFTER = 14;

    private static final int ADULT = 18;

    private final EntityManager entityManager;
    private final CurrentUser user;
    private final Changes changes;
    private final Clock clock;

    @Inject
    PlanParts(@CasesUnit EntityManager entityManager, CurrentUser user, Changes changes, Clock clock) {
        this.entityManager = entityManager;
        this.user = user;
        this.changes = changes;
        this.clock = clock;
    }

    /** The plan that one side may see: one statement. */
    public Plan of(OpenedFile file) {
        List<PlanPart> seen = entityManager
                .createQuery(
                        "SELECT p FROM PlanPart p WHERE p.file = :file AND (p.closedOn IS NULL OR p.closedOn >= :since)",
                        PlanPart.class)
                .setParameter("file", file.id())
                .setParameter("since", file.today().minusDays(DAYS_AFTER))
                .getResultStream()
                .filter(part -> sees(file, part))
                .toList();
        return new Plan(
                opened(seen, Involvement.class, i -> i.open(file.keys())).stream()
                        .filter(helper -> helper.concerns(file.today()))
                        .toList(),
                opened(seen, Goal.class, g -> g.open(file.keys())),
                opened(seen, PlannedAction.class, a -> a.open(file.keys())),
                opened(seen, TooMany.class, q -> q.open(file.keys())),
                opened(seen, ChosenRoute.class, r -> r.open(file.keys())),
                opened(seen, EmergencyPlan.class, n -> n.open(file.keys())));
    }

    /**
     * Who comes under these laws today, by file: one statement for any number of files. It asks no view, for who pays has none; what
     * is the team's alone stays out.
     */
    Map<UUID, List<WhoComes>> comingUnder(Collection<HelpLaw> laws, Map<UUID, Keyring> keys, LocalDate today) {
        if (keys.isEmpty() || laws.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(
                        "SELECT p FROM Involvement p WHERE p.file IN :files AND p.closedOn IS NULL AND p.code IN :laws",
                        Involvement.class)
                .setParameter("files", keys.keySet())
                .setParameter("laws", laws.stream().map(HelpLaw::code).toList())
                .getResultStream()
                .filter(part -> part.row().scope() == Scope.HOUSEHOLD)
                .sorted(Comparator.comparing(PlanPart::id))
                .map(part -> Map.entry(part.file(), part.open(keys.get(part.file()))))
                .filter(coming -> coming.getValue().comesOn(today))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** A worker's name may tell where someone is: whoever may not know the team is not shown what a worker of it does for them. */
    private static boolean sees(OpenedFile file, PlanPart part) {
        return file.view().seesRow(part.row())
                && (file.view().seesTeam()
                        || !(part instanceof Involvement involvement)
                        || involvement.helper().isEmpty());
    }

    private static <P extends PlanPart, T> List<T> opened(List<PlanPart> parts, Class<P> kind, Function<P, T> open) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).map(open).toList();
    }

    /** A part of this file that the one who asks may see; an id from elsewhere is as unknown as an invented one. */
    <P extends PlanPart> Optional<P> find(Class<P> kind, OpenedFile file, UUID id) {
        return entityManager
                .createQuery("SELECT p FROM " + kind.getSimpleName() + " p WHERE p.id = :id AND p.file = :file", kind)
                .setParameter("id", id)
                .setParameter("file", file.id())
                .getResultStream()
                .filter(part -> sees(file, part))
                .findFirst();
    }

    /** Whether there is a part with this id, in whatever file. */
    boolean has(UUID id) {
        return entityManager.find(PlanPart.class, id) != null;
    }

    void add(PlanPart part) {
        entityManager.persist(part);
    }

    /** Ends the change; conflicts surface here and nowhere later. */
    void flush() {
        changes.flush(entityManager);
    }

    Provenance provenance(
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
