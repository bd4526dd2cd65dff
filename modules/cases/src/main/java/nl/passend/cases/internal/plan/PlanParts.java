// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.familyplan.ShownGroupPlan;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.strength.ShownStrengths;
import nl.passend.cases.internal.version.ShownVersions;
import nl.passend.kernel.vault.Keyring;

/** The plan of a file out of its parts. */
@ApplicationScoped
public class PlanParts {
    private final EntityManager entityManager;
    private final Parts parts;

    @Inject
    PlanParts(@CasesUnit EntityManager entityManager, Parts parts) {
        this.entityManager = entityManager;
        this.parts = parts;
    }

    /** The plan that one side may see: one statement. */
    public Plan of(OpenedFile file) {
        return of(file, parts.seen(file));
    }

    public static Plan of(OpenedFile file, Seen seen) {
        return of(
                file,
                seen,
                helpers(file, seen).stream()
                        .filter(helper -> helper.concerns(file.today()))
                        .toList());
    }

    /** Whoever was to follow and will not come either follows nobody. */
    private static List<WhoComes> helpers(OpenedFile file, Seen seen) {
        Set<UUID> standing = seen.opened(Involvement.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty())
                .map(FilePart::id)
                .collect(Collectors.toSet());
        return seen.opened(Involvement.class, one -> one.open(file.keys()).followedByOneOf(standing));
    }

    /** With whoever ever came. */
    public static Plan ever(OpenedFile file, Seen seen) {
        return of(file, seen, helpers(file, seen));
    }

    private static Plan of(OpenedFile file, Seen seen, List<WhoComes> helpers) {
        Keyring keys = file.keys();
        List<ChosenRoute.Chosen> routes = seen.opened(ChosenRoute.class, r -> r.open(keys));
        return new Plan(
                helpers,
                seen.opened(Goal.class, g -> g.open(keys)),
                seen.opened(PlannedAction.class, a -> a.open(keys)),
                seen.opened(TooMany.class, q -> q.open(keys)),
                routes,
                seen.opened(EmergencyPlan.class, n -> n.open(keys)),
                seen.opened(Idea.class, i -> i.open(keys)),
                new ShownStrengths(file, seen).views(),
                ShownVersions.standing(file, seen),
                new ShownGroupPlan(file, seen, helpedAsYouths(helpers, routes)));
    }

    /** Members who get help under the Jeugdwet, or for whom it is being asked. */
    private static Set<UUID> helpedAsYouths(List<WhoComes> helpers, List<ChosenRoute.Chosen> routes) {
        return Stream.concat(
                        helpers.stream()
                                .filter(helper -> helper.told()
                                        .law()
                                        .filter(HelpLaw.JEUGDWET::equals)
                                        .isPresent())
                                .flatMap(helper -> helper.members().stream()),
                        routes.stream()
                                .filter(route ->
                                        route.frozen().getString("law", "").startsWith(HelpLaw.JEUGDWET.word()))
                                .flatMap(route -> route.about().stream()))
                .collect(Collectors.toSet());
    }

    /** The emergency plans alone. */
    public static List<EmergencyPlanView> nights(OpenedFile file, Seen seen) {
        return seen.opened(EmergencyPlan.class, night -> ShownPlan.night(file, night.open(file.keys())));
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
                .sorted(Comparator.comparing(FilePart::id))
                .map(part -> Map.entry(part.file(), part.open(keys.get(part.file()))))
                .filter(coming -> coming.getValue().comesOn(today))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
