// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.edition.EditionDesk;

/** The desks of the workbench, by the word in their addresses. */
@ApplicationScoped
class WorkbenchDesks {
    private final LawDesk laws;
    private final RouteDesk routes;

    @Inject
    WorkbenchDesks(LawDesk laws, RouteDesk routes) {
        this.laws = laws;
        this.routes = routes;
    }

    /** @throws ProblemException NOT_FOUND for any other word */
    EditionDesk<?> named(String kind) {
        return switch (kind) {
            case "wetten" -> laws;
            case "routes" -> routes;
            default -> throw ProblemException.notFound();
        };
    }
}
