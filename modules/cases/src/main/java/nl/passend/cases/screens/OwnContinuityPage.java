// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.WriteContinuityPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Who takes over when a carer no longer can, for whom it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnContinuityPage extends ContinuityPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnContinuityPage() {
        this(null, null);
    }

    @Inject
    OwnContinuityPage(ReadCaseFile readCaseFile, WriteContinuityPlan write) {
        super(Place.OWN, readCaseFile, write);
    }
}
