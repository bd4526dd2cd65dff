// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.edition.EditionDesk;

/** The desks of the workbench, by the word in their addresses. */
@ApplicationScoped
class WorkbenchDesks {
    private final LawDesk laws;
    private final RouteDesk routes;
    private final FactDesk facts;
    private final ProgrammeDesk programmes;

    @Inject
    WorkbenchDesks(LawDesk laws, RouteDesk routes, FactDesk facts, ProgrammeDesk programmes) {
        this.laws = laws;
        this.routes = routes;
        this.facts = facts;
        this.programmes = programmes;
    }

    /** In the order in which they stand side by side. */
    List<EditionDesk<?>> all() {
        return List.of(laws, routes, facts, programmes);
    }

    /** @throws ProblemException NOT_FOUND for any other word */
    EditionDesk<?> named(String kind) {
        return switch (kind) {
            case "wetten" -> laws;
            case "routes" -> routes;
            case "gegevens" -> facts;
            case "programmas" -> programmes;
            default -> throw ProblemException.notFound();
        };
    }
}
