// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.ChangeGoals;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What someone wants, and who does what about it; the same pages in both places. */
public abstract class PlanPages {
    private static final int LONG = 2_000;

    private final Place place;
    private final Instruments instruments;
    private final ReadCaseFile readCaseFile;
    private final ChangeGoals goals;
    private final ChangeActions actions;
    private final Colleagues colleagues;
    private final SayAboutThing remarks;

    PlanPages(
            Place place,
            Instruments instruments,
            ReadCaseFile readCaseFile,
            ChangeGoals goals,
            ChangeActions actions,
            Colleagues colleagues,
            SayAboutThing remarks) {
        this.place = place;
        this.instruments = instruments;
        this.readCaseFile = readCaseFile;
        this.goals = goals;
        this.actions = actions;
        this.colleagues = colleagues;
        this.remarks = remarks;
    }

    @GET
    @Path("/plan")
    public Screen plan(@PathParam("id") UUID id) {
        return screen(id, Form.empty(), Form.empty());
    }

    @POST
    @Path("/doelen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response want(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("words", LONG, "wish.words.missing");
        var member = form.uuid("member");
        boolean own = form.ticked("own");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, Form.empty()));
        }
        try {
            goals.add(
                    id,
                    new ChangeGoals.Wanted(
                            words.orElseThrow(),
                            member,
                            own ? member : Optional.empty(),
                            LifeDomain.of(form.typed("domain"))));
            return Response.seeOther(place.uri(id, "plan")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem), Form.empty()));
        }
    }

    /** How it went with a goal: the button says what. */
    @POST
    @Path("/doelen/{goal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response became(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> outcome = Optional.of(form.typed("outcome")).filter(List.of("reached", "dropped")::contains);
        goals.change(
                id,
                goal,
                form.version(),
                new ChangeGoals.GoalPatch(Patched.absent(), Patched.absent(), Patched.of(outcome.orElse(null))));
        return Response.seeOther(place.uri(id, "plan")).build();
    }

    /** To which part of life a goal belongs, when somebody wants to say so. */
    @POST
    @Path("/doelen/{goal}/leefgebied")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        goals.change(
                id,
                goal,
                form.number("goalVersion", 0, Long.MAX_VALUE).orElse(0L),
                new ChangeGoals.GoalPatch(
                        Patched.absent(),
                        Patched.of(LifeDomain.of(form.typed("domain")).orElse(null)),
                        Patched.absent()));
        return Response.seeOther(place.uri(id, "plan")).build();
    }

    @POST
    @Path("/acties")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var what = form.requiredText("what", LONG, "todo.what.missing");
        var doer = DoerChoice.chosen(form);
        var due = form.date("due");
        var goal = form.uuid("goal");
        var about = CasePages.ids(form, "about");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, Form.empty(), form));
        }
        try {
            actions.add(id, new ChangeActions.Agreed(what.orElseThrow(), doer, due, goal, about));
            return Response.seeOther(place.uri(id, "plan")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, Form.empty(), CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/acties/{action}/gedaan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(
            @PathParam("id") UUID id, @PathParam("action") UUID action, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        actions.change(
                id,
                action,
                form.version(),
                new ChangeActions.ActionPatch(
                        Patched.absent(),
                        Optional.empty(),
                        Patched.absent(),
                        Patched.of(!form.typed("done").equals("no"))));
        return Response.seeOther(place.uri(id, "plan")).build();
    }

    private Screen screen(UUID id, Form goal, Form action) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return CasePages.screen(place, board, "plan.jte", "plan.title")
                .with("goalForm", goal)
                .with("actionForm", action)
                .with("colleagues", colleagues.of(board))
                .with("zrm", instruments.zrm())
                .with("remarks", remarks.all(id));
    }
}
