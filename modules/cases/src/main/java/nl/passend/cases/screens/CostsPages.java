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
import java.util.UUID;
import nl.passend.cases.CostsView;
import nl.passend.cases.Funder;
import nl.passend.cases.internal.access.LetFunderIn;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.ReadCosts;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What help costs: a page of its own, for the director, for who of the household asks, and for who pays, who sees their part alone. */
public abstract class CostsPages {
    private static final int LOGIN_NAME = 64;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final ReadCosts costs;
    private final LetFunderIn funders;

    CostsPages(Place place, ReadCaseFile readCaseFile, ReadCosts costs, LetFunderIn funders) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.costs = costs;
        this.funders = funders;
    }

    @GET
    @Path("/kosten")
    public Screen costs(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    /** Lets somebody in who pays; the use case refuses everybody but the director. */
    @POST
    @Path("/kosten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response letIn(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var loginName = form.requiredText("loginName", LOGIN_NAME, "costs.let-in.name.missing");
        var funder = Funder.of(form.typed("funder"));
        if (funder.isEmpty()) {
            form.error("funder", "costs.let-in.kind.missing");
        }
        var until = form.requiredDate("until", "costs.let-in.until.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            funders.letIn(
                    id,
                    new LetFunderIn.Leave(
                            loginName.orElseThrow(), funder.orElseThrow(), until.orElseThrow(), form.ticked("agreed")));
            return Response.seeOther(place.uri(id, "kosten")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/kosten/{grant}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id, @PathParam("grant") UUID grant, MultivaluedMap<String, String> posted) {
        funders.end(id, grant);
        return Response.seeOther(place.uri(id, "kosten")).build();
    }

    private Screen screen(UUID id, Form form) {
        CostsView seen = costs.costs(id);
        if (seen.funder().isPresent()) {
            return Screen.of(CaseScreens.TEMPLATES, "paidFile.jte", "costs.title")
                    .with("costs", seen);
        }
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "costs.jte", "costs.title")
                .with("costs", seen)
                .with("form", form);
    }
}
