// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.RequestView;
import nl.passend.cases.internal.request.HandleRequest;
import nl.passend.cases.internal.request.ReadRequests;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What people ask about their own data, and what came of it. */
@Path("/api/v1/case-files/{id}/requests")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class RequestsResource {
    private static final int LONGEST = 4_000;

    /**
     * @param kind {@code question}, {@code inspection}, {@code correction}, {@code destruction} or {@code restriction}
     * @param about member whose data; whoever asks unless told
     * @param toldBy for the team: the member on whose word
     * @param words what is asked; only an inspection needs none
     * @param line id of a line of the access log
     */
    @Body
    public record NewRequest(
            @NotBlank @Size(max = 20) String kind,
            UUID about,
            UUID toldBy,
            @Size(max = LONGEST) String words,
            UUID line) {}

    /** @param outcome {@code done}, {@code partly} or {@code refused} */
    @Body
    public record NewAnswer(
            @NotBlank @Size(max = 20) String outcome,
            @NotBlank @Size(max = LONGEST) String words) {}

    /** @param why the day of the answer is moved, as the person reads it */
    @Body
    public record NewExtension(@NotBlank @Size(max = 1_000) String why) {}

    public record Requests(List<RequestView> items) {}

    private final ReadRequests readRequests;
    private final HandleRequest handleRequest;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RequestsResource() {
        this(null, null);
    }

    @Inject
    public RequestsResource(ReadRequests readRequests, HandleRequest handleRequest) {
        this.readRequests = readRequests;
        this.handleRequest = handleRequest;
    }

    /** Of this side: what waits for an answer first. */
    @GET
    public Requests list(@PathParam("id") UUID id) {
        return new Requests(readRequests.all(id));
    }

    @GET
    @Path("/{request}")
    @Answers(RequestView.class)
    public Response request(@PathParam("id") UUID id, @PathParam("request") UUID request) {
        RequestView found = readRequests.one(id, request);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response ask(@PathParam("id") UUID id, NewRequest wanted) {
        return PlanResource.created(
                id,
                "requests",
                handleRequest.ask(
                        id,
                        new HandleRequest.Wanted(
                                Codes.request(wanted.kind(), "/kind"),
                                Optional.ofNullable(wanted.about()),
                                Optional.ofNullable(wanted.toldBy()),
                                Codes.text(wanted.words()),
                                Optional.ofNullable(wanted.line()))));
    }

    /** What was done, or why not. */
    @PUT
    @Path("/{request}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") String ifMatch,
            NewAnswer told) {
        return PlanResource.changed(handleRequest.answer(
                id,
                request,
                Versions.required(ifMatch),
                Codes.requestOutcome(told.outcome(), "/outcome"),
                told.words().strip()));
    }

    /** Moves the day of the answer, once. */
    @PUT
    @Path("/{request}/extension")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(
            @PathParam("id") UUID id,
            @PathParam("request") UUID request,
            @HeaderParam("If-Match") String ifMatch,
            NewExtension told) {
        return PlanResource.changed(handleRequest.extend(
                id, request, Versions.required(ifMatch), told.why().strip()));
    }

    @DELETE
    @Path("/{request}")
    public void withdraw(
            @PathParam("id") UUID id, @PathParam("request") UUID request, @HeaderParam("If-Match") String ifMatch) {
        handleRequest.withdraw(id, request, Versions.required(ifMatch));
    }
}
