// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.cases.internal.plan.WriteEmergencyPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The emergency plan, for whom it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnEmergencyPage extends EmergencyPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnEmergencyPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnEmergencyPage(ReadCaseFile readCaseFile, WriteEmergencyPlan write, TellOfNight nights, Clock clock) {
        super(Place.OWN, readCaseFile, write, nights, clock);
    }
}
