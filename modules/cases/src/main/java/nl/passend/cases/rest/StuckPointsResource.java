// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.StuckView;
import nl.passend.cases.internal.stuck.PassOnStuck;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** Where a family got stuck: read by them before it goes to the register of bottlenecks, without their name. */
@Path("/api/v1/case-files/{id}/stuck-points")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class StuckPointsResource {
    private static final int LONGEST = 400;

    /**
     * @param member who reads it first; the one who told the request unless said
     * @param words without names; 20 to 400 characters
     * @param cause code of a cause of bottlenecks
     * @param looked whoever sends it has looked at what the check points at
     */
    @Body
    public record NewStuckPoint(
            UUID member,
            @NotBlank @Size(max = LONGEST) String words,
            @NotBlank @Size(max = 40) String cause,
            Boolean looked) {}

    /**
     * @param said {@code agree}, {@code other} (with words) or {@code keep}
     * @param words these go, and no others
     */
    @Body
    public record StuckAnswer(
            @NotBlank @Size(max = 20) String said,
            @Size(max = LONGEST) String words) {}

    private final PassOnStuck stuck;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StuckPointsResource() {
        this(null);
    }

    @Inject
    public StuckPointsResource(PassOnStuck stuck) {
        this.stuck = stuck;
    }

    /** What is asked first, then the latest. */
    @GET
    public Listing<StuckView> list(@PathParam("id") UUID id) {
        return Listing.whole(stuck.all(id));
    }

    @GET
    @Path("/{stuck}")
    @Answers(StuckView.class)
    public Response stuckPoint(@PathParam("id") UUID id, @PathParam("stuck") UUID point) {
        StuckView found = stuck.one(id, point);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response ask(@PathParam("id") UUID id, NewStuckPoint told) {
        return PlanResource.created(
                id,
                "stuck-points",
                stuck.ask(
                        id,
                        new PassOnStuck.NewStuck(
                                Optional.ofNullable(told.member()),
                                told.words().strip(),
                                told.cause(),
                                Boolean.TRUE.equals(told.looked()))));
    }

    /** Whoever it is about says whether it may go; a worker writes down what they said. */
    @PUT
    @Path("/{stuck}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("stuck") UUID point,
            @HeaderParam("If-Match") String ifMatch,
            StuckAnswer told) {
        PassOnStuck.Reply reply = Arrays.stream(PassOnStuck.Reply.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(told.said()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/said", "Kies agree, other of keep."));
        return PlanResource.changed(
                stuck.answer(id, point, Versions.required(ifMatch), reply, Codes.text(told.words())));
    }
}
