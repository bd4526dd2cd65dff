// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.familyplan.OfferGroupPlan;
import nl.passend.cases.internal.familyplan.WriteOwnPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The plan that a family may make itself, for the people it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnFamilyPlanPage extends FamilyPlanPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnFamilyPlanPage() {
        this(null, null, null);
    }

    @Inject
    OwnFamilyPlanPage(ReadCaseFile readCaseFile, OfferGroupPlan offerGroupPlan, WriteOwnPlan writeOwnPlan) {
        super(Place.OWN, readCaseFile, offerGroupPlan, writeOwnPlan);
    }
}
