// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.HandOutView;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.work.GiveWork;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** One thing to do in a file: who does it, to whom it can be given, and to whom it was given before. */
@Path("/api/v1/case-files/{id}/work-items/{item}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class WorkItemsResource {
    /**
     * @param to person of a worker who may enter this file
     * @param why for colleagues alone
     */
    @Body
    public record NewHandOut(
            @NotNull UUID to, @Size(max = 500) String why) {}

    private final ReadWork readWork;
    private final GiveWork giveWork;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkItemsResource() {
        this(null, null);
    }

    @Inject
    public WorkItemsResource(ReadWork readWork, GiveWork giveWork) {
        this.readWork = readWork;
        this.giveWork = giveWork;
    }

    @GET
    @Answers(HandOutView.class)
    public Response item(@PathParam("id") UUID id, @PathParam("item") UUID item) {
        HandOutView found = readWork.one(id, item);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Gives it to a colleague. {@code If-Match} and the answer's {@code ETag} are those of the work. */
    @POST
    @Path("/hand-outs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response give(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @HeaderParam("If-Match") String ifMatch,
            NewHandOut told) {
        Stored given = giveWork.give(id, item, Versions.required(ifMatch), told.to(), Codes.text(told.why()));
        return PlanResource.created(id, "work-items/" + item + "/hand-outs", given);
    }

    @GET
    @Path("/hand-outs/{handOut}")
    public HandOutView.Given handOut(
            @PathParam("id") UUID id, @PathParam("item") UUID item, @PathParam("handOut") UUID handOut) {
        return readWork.one(id, item).history().stream()
                .filter(one -> one.id().equals(handOut))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Takes it back: only who gave it. */
    @DELETE
    @Path("/hand-outs/{handOut}")
    public Response takeBack(
            @PathParam("id") UUID id,
            @PathParam("item") UUID item,
            @PathParam("handOut") UUID handOut,
            @HeaderParam("If-Match") String ifMatch) {
        return PlanResource.changed(giveWork.takeBack(id, item, handOut, Versions.required(ifMatch)));
    }
}
