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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.Evidence;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.contribution.FollowGoal;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** One goal, followed over time; the same page in both places. */
public abstract class GoalPages {
    private static final int SHORT = 2_000;
    private static final int LONGEST = 4_000;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final FollowGoal followGoal;

    GoalPages(Place place, ReadCaseFile readCaseFile, FollowGoal followGoal) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.followGoal = followGoal;
    }

    @GET
    @Path("/doelen/{goal}")
    public Screen read(@PathParam("id") UUID id, @PathParam("goal") UUID goal) {
        return screen(id, goal, Optional.empty(), Form.empty());
    }

    @POST
    @Path("/doelen/{goal}/verwachting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response expect(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var expected = form.requiredText("expected", SHORT, "follow.expected.missing");
        var evaluation = form.text("evaluation", SHORT);
        var lookBackOn = form.date("lookBackOn");
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, goal, Optional.of(form), Form.empty()));
        }
        try {
            followGoal.expect(
                    id, goal, version, new FollowGoal.Expected(expected.orElseThrow(), evaluation, lookBackOn));
            return back(id, goal);
        } catch (ProblemException problem) {
            if (problem.type() == ProblemType.STALE) {
                form.error("expected", "follow.stale");
                return CasePages.corrected(screen(id, goal, Optional.of(form), Form.empty()));
            }
            return CasePages.corrected(screen(id, goal, Optional.of(CasePages.told(form, problem)), Form.empty()));
        }
    }

    @POST
    @Path("/doelen/{goal}/afgesproken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        followGoal.agree(id, goal, form.version());
        return back(id, goal);
    }

    @POST
    @Path("/doelen/{goal}/gemerkt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response notice(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var noticed = form.requiredText("noticed", LONGEST, "follow.noticed.missing");
        var step = form.text("step", SHORT);
        var influences = form.text("influences", SHORT);
        Optional<Evidence> evidence = Evidence.of(form.typed("evidence"));
        var toldBy = form.uuid("toldBy");
        if (evidence.isEmpty()) {
            form.error("evidence", "follow.evidence.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, goal, Optional.empty(), form));
        }
        try {
            followGoal.notice(
                    id,
                    goal,
                    new FollowGoal.Noticed(step, noticed.orElseThrow(), influences, evidence.orElseThrow(), toldBy));
            return back(id, goal);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, goal, Optional.empty(), CasePages.told(form, problem)));
        }
    }

    private Response back(UUID id, UUID goal) {
        return Response.seeOther(place.uri(id, "doelen/" + goal)).build();
    }

    /** @param expecting the form about what is expected, as it was sent */
    private Screen screen(UUID id, UUID goal, Optional<Form> expecting, Form noticing) {
        ContributionView followed = readCaseFile.contribution(id, goal);
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "goal.jte", "follow.title")
                .with("followed", followed)
                .with("expecting", expecting.orElseGet(() -> standing(followed)))
                .with("noticing", noticing)
                .with("sent", expecting.isPresent());
    }

    private static Form standing(ContributionView followed) {
        Form form = Form.empty().with("version", 0);
        followed.expectation().ifPresent(one -> {
            form.with("version", one.version()).with("expected", one.expected());
            one.evaluation().ifPresent(evaluation -> form.with("evaluation", evaluation));
            one.lookBackOn().ifPresent(day -> form.with("lookBackOn", day));
        });
        return form;
    }
}
