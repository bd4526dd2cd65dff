// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Programmes;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactText;

/**
 * What has its place on the workbench: laws, routes and facts, of which who works with the laws of care, or writes them too, is the
 * second reader; and programmes.
 */
@ApplicationScoped
public class CatalogueKinds {
    static final String LAW = "law";
    static final String ROUTE = "route";

    private static final Set<Role> WRITERS = Set.of(Role.KNOWLEDGE_EDITOR);
    private static final Set<Role> REVIEWERS = Set.of(Role.KNOWLEDGE_EDITOR, Role.CARE_OFFICE_ADVISER);

    private final EditionKind<LawText> law;
    private final EditionKind<RouteText> route;
    private final EditionKind<FactText> fact;
    private final Programmes programmes;

    @Inject
    CatalogueKinds(
            FactEditions editions,
            FactCatalogue facts,
            LawCatalogue laws,
            Programmes programmes,
            LegalCalendar calendar) {
        this.programmes = programmes;
        fact = editions.kind();
        law = new EditionKind<>(LAW, LawText.class, WRITERS, REVIEWERS, new LawCheck()::wrong);
        route = new EditionKind<>(
                ROUTE, RouteText.class, WRITERS, REVIEWERS, new RouteCheck(facts, laws, calendar::today)::wrong);
    }

    /**
     * @param kind as addresses have it
     * @throws ProblemException NOT_FOUND for any other word
     */
    public EditionKind<?> named(String kind) {
        return switch (kind) {
            case "laws" -> law;
            case "routes" -> route;
            case "facts" -> fact;
            case "programmes" -> programmes.kind();
            default -> throw ProblemException.notFound();
        };
    }

    public EditionKind<LawText> law() {
        return law;
    }

    public EditionKind<RouteText> route() {
        return route;
    }

    public EditionKind<FactText> fact() {
        return fact;
    }
}
