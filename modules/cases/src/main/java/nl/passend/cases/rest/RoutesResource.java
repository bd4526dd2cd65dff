// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.ChooseRoute;
import nl.passend.cases.internal.plan.KeepRoute;
import nl.passend.cases.internal.plan.OfferFacts;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Versions;

/** Routes in a plan: chosen by facts that a worker confirmed, frozen as they were judged, and followed until the letter and after. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class RoutesResource {
    /**
     * @param about members
     * @param route name in the catalogue
     * @param municipality slug; the one of the file unless told
     * @param facts by name, each confirmed by a worker
     * @param overruled why it is chosen although it does not fit
     */
    @Body
    public record NewRoute(
            @NotEmpty @Size(max = 30) List<@NotNull UUID> about,
            @NotBlank @Size(max = 60) String route,
            @Size(max = 40) String municipality,
            JsonObject facts,
            @Size(max = 2_000) String overruled) {}

    /**
     * @param status {@code applied}, {@code granted}, {@code refused}, {@code disputed}, {@code closed} or {@code chosen}
     * @param on the day of the application or of the letter
     * @param letter what the letter says, in plain sentences
     * @param reference number of the decision
     */
    @Body
    public record RouteStep(
            @NotBlank @Size(max = 20) String status,
            LocalDate on,
            @Size(max = 5_000) String letter,
            @Size(max = 200) String reference) {}

    private final ReadCaseFile readCaseFile;
    private final ChooseRoute chooseRoute;
    private final KeepRoute keepRoute;
    private final KeepOnce keepOnce;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RoutesResource() {
        this(null, null, null, null);
    }

    @Inject
    public RoutesResource(ReadCaseFile readCaseFile, ChooseRoute chooseRoute, KeepRoute keepRoute, KeepOnce keepOnce) {
        this.readCaseFile = readCaseFile;
        this.chooseRoute = chooseRoute;
        this.keepRoute = keepRoute;
        this.keepOnce = keepOnce;
    }

    /** What the file knows already of the facts about one member; an offer, until a worker confirms it. */
    @GET
    @Path("/household-members/{member}/facts")
    public JsonObject facts(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        return OfferFacts.about(readCaseFile.withoutTimeline(id), member);
    }

    /**
     * Asks plugins, and then keeps it in a transaction of its own.
     *
     * @param key with it a repeated call answers what the first did; {@link KeepOnce} looks it up
     */
    @POST
    @Path("/routes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(@PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String key, NewRoute told) {
        return keepOnce.keep(
                id,
                chooseRoute.decide(
                        id,
                        new ChooseRoute.Choice(
                                Optional.empty(),
                                told.about(),
                                told.route(),
                                Codes.text(told.municipality()),
                                told.facts() == null ? JsonValue.EMPTY_JSON_OBJECT : told.facts(),
                                Codes.text(told.overruled()))));
    }

    @GET
    @Path("/routes/{route}")
    @Answers(RouteInPlanView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("route") UUID route) {
        RouteInPlanView view = readCaseFile.plan(id).routes().stream()
                .filter(r -> r.id().equals(route))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/routes/{route}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response step(
            @PathParam("id") UUID id,
            @PathParam("route") UUID route,
            @HeaderParam("If-Match") String ifMatch,
            RouteStep step) {
        return PlanResource.changed(keepRoute.step(
                id,
                route,
                Versions.required(ifMatch),
                new KeepRoute.StepTold(
                        Codes.status(step.status(), "/status"),
                        Optional.ofNullable(step.on()),
                        Codes.text(step.letter()),
                        Codes.text(step.reference()))));
    }
}
