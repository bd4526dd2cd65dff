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
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.work.GiveWork;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Gives one thing to do to a colleague, and takes it back. */
@Path("/zaken/{id}/werk/{task}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class HandOutPage {
    static final String PAGE = "werk";
    private static final int LONGEST = 500;

    private final ReadCaseFile readCaseFile;
    private final ReadWork readWork;
    private final GiveWork giveWork;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HandOutPage() {
        this(null, null, null);
    }

    @Inject
    HandOutPage(ReadCaseFile readCaseFile, ReadWork readWork, GiveWork giveWork) {
        this.readCaseFile = readCaseFile;
        this.readWork = readWork;
        this.giveWork = giveWork;
    }

    @GET
    public Screen show(@PathParam("id") UUID id, @PathParam("task") UUID item) {
        return screen(id, item, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response give(
            @PathParam("id") UUID id, @PathParam("task") UUID item, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var to = form.uuid("to");
        if (to.isEmpty()) {
            form.error("to", "hand.to.missing");
        }
        var why = form.text("why", LONGEST);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, item, form));
        }
        try {
            giveWork.give(id, item, form.version(), to.orElseThrow(), why);
            return Response.seeOther(Place.TEAM.uri(id, PAGE + "/" + item)).build();
        } catch (ProblemException problem) {
            return again(id, item, form, problem);
        }
    }

    @POST
    @Path("/{handOut}/terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id,
            @PathParam("task") UUID item,
            @PathParam("handOut") UUID handOut,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        try {
            giveWork.takeBack(id, item, handOut, form.version());
            return Response.seeOther(Place.TEAM.uri(id, PAGE + "/" + item)).build();
        } catch (ProblemException problem) {
            return again(id, item, form, problem);
        }
    }

    /** Somebody was first: who does it now stands on the page again, and what was typed too. */
    private Response again(UUID id, UUID item, Form form, ProblemException problem) {
        if (problem.type().equals(ProblemType.STALE)) {
            form.error("", "hand.stale");
            return CasePages.corrected(screen(id, item, form));
        }
        return CasePages.corrected(screen(id, item, CasePages.told(form, problem)));
    }

    private Screen screen(UUID id, UUID item, Form form) {
        return CasePages.screen(Place.TEAM, readCaseFile.withoutTimeline(id), "handOut.jte", "hand.title")
                .with("work", readWork.one(id, item))
                .with("form", form);
    }
}
