// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.meeting.AnswerProposal;
import nl.passend.cases.internal.meeting.DecideTogether;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** What meetings propose, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnMeetingDecisionPage extends MeetingDecisionPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnMeetingDecisionPage() {
        this(null, null, null);
    }

    @Inject
    OwnMeetingDecisionPage(MeetingScreens screens, DecideTogether deciding, AnswerProposal answers) {
        super(Place.OWN, screens, deciding, answers);
    }
}
