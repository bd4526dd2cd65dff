// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.meeting.CountTalks;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** Did we talk with the people themselves: a figure for the team's own conversation, and for nobody else. */
@Path("/mijn-werk/gesprekken")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class TalkSharePage {
    private static final int MONTHS = 6;

    private final CountTalks countTalks;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TalkSharePage() {
        this(null);
    }

    @Inject
    TalkSharePage(CountTalks countTalks) {
        this.countTalks = countTalks;
    }

    @GET
    @Access(Rule.WORKER)
    public Screen show() {
        return Screen.of(CaseScreens.TEMPLATES, "talkShare.jte", "table.share").with("shares", countTalks.mine(MONTHS));
    }
}
