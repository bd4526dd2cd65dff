// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.meeting.AnswerAsColleague;
import nl.passend.cases.internal.meeting.AnswerInvitation;
import nl.passend.cases.internal.meeting.HoldMeeting;
import nl.passend.cases.internal.meeting.PlanMeeting;
import nl.passend.cases.internal.meeting.SayAfterwards;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Meetings, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnMeetingPage extends MeetingPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnMeetingPage() {
        this(null, null, null, null, null, null);
    }

    @Inject
    OwnMeetingPage(
            MeetingScreens screens,
            PlanMeeting planning,
            AnswerInvitation invitations,
            HoldMeeting holding,
            AnswerAsColleague colleagues,
            SayAfterwards afterwards) {
        super(Place.OWN, screens, planning, invitations, holding, colleagues, afterwards);
    }
}
