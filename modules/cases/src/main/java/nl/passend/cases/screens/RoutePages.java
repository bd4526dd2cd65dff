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
import nl.passend.cases.BoardView;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.RouteStatus;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.KeepRoute;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** A route of a plan: what the letter says, until when one can do something, and by which door. The same in both places. */
public abstract class RoutePages {
    private static final int LONGEST = 5_000;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final KeepRoute keepRoute;
    private final LearnedAbout learned;

    RoutePages(Place place, ReadCaseFile readCaseFile, KeepRoute keepRoute, LearnedAbout learned) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.keepRoute = keepRoute;
        this.learned = learned;
    }

    @GET
    @Path("/routes/{route}")
    public Screen one(@PathParam("id") UUID id, @PathParam("route") UUID route) {
        return screen(id, route).with("form", Form.empty());
    }

    @POST
    @Path("/routes/{route}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(
            @PathParam("id") UUID id, @PathParam("route") UUID route, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<RouteStatus> status = RouteStatus.of(form.typed("status"));
        if (status.isEmpty()) {
            form.error("status", "way.status.missing");
        }
        var on = form.date("on");
        var letter = form.text("letter", LONGEST);
        var reference = form.text("reference");
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, route).with("form", form));
        }
        try {
            keepRoute.step(id, route, version, new KeepRoute.StepTold(status.orElseThrow(), on, letter, reference));
            return Response.seeOther(place.uri(id, "routes/" + route)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, route).with("form", CasePages.told(form, problem)));
        }
    }

    /** One page to print, sign and send: the reasons may follow later. */
    @GET
    @Path("/routes/{route}/voorlopig-bezwaar")
    public Screen proForma(@PathParam("id") UUID id, @PathParam("route") UUID route) {
        BoardView board = readCaseFile.withoutTimeline(id);
        RouteInPlanView found = find(board, route);
        if (found.doors().isEmpty()) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(place, board, "proForma.jte", "pro-forma.title").with("route", found);
    }

    private Screen screen(UUID id, UUID route) {
        BoardView board = readCaseFile.withoutTimeline(id);
        RouteInPlanView found = find(board, route);
        return CasePages.screen(place, board, "route.jte", "way.title")
                .with("route", found)
                .with("learned", learned.about(found));
    }

    private static RouteInPlanView find(BoardView board, UUID route) {
        return board.plan().routes().stream()
                .filter(r -> r.id().equals(route))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
