// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.passend.cases.internal.work.StandInForColleague;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Who does the work of a colleague who is away. Why somebody is away is not asked. */
@Path("/mijn-werk/invallen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.WORKER)
public class StandInsPage {
    private static final String PAGE = "/mijn-werk/invallen";

    private final StandInForColleague standIns;
    private final CurrentUser user;
    private final LegalCalendar calendar;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StandInsPage() {
        this(null, null, null);
    }

    @Inject
    StandInsPage(StandInForColleague standIns, CurrentUser user, LegalCalendar calendar) {
        this.standIns = standIns;
        this.user = user;
        this.calendar = calendar;
    }

    @GET
    public Screen show() {
        return screen(Form.empty().with("from", calendar.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var team = form.uuid("team");
        var standIn = form.uuid("standIn");
        if (standIn.isEmpty()) {
            form.error("standIn", "cover.stand-in.missing");
        }
        var absent = form.uuid("absent");
        var from = form.requiredDate("from", "cover.from.missing");
        var until = form.requiredDate("until", "cover.until.missing");
        if (!form.isValid() || team.isEmpty()) {
            return CasePages.corrected(screen(form));
        }
        try {
            standIns.begin(new StandInForColleague.Away(
                    team.orElseThrow(), absent, standIn.orElseThrow(), from.orElseThrow(), until.orElseThrow()));
            return Response.seeOther(URI.create(PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/{standIn}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("standIn") UUID standIn, MultivaluedMap<String, String> posted) {
        standIns.end(standIn);
        return Response.seeOther(URI.create(PAGE)).build();
    }

    private Screen screen(Form form) {
        return Screen.of(CaseScreens.TEMPLATES, "standIns.jte", "cover.title")
                .with("me", user.get().personId())
                .with("standing", standIns.all())
                .with("choices", standIns.choices())
                .with("form", form);
    }
}
