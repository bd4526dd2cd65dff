// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import nl.passend.cases.NightUseView;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** That an emergency plan was used, told by the family, and what the team did by day. */
@Path("/api/v1/case-files/{id}/emergency-uses")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class NightUsesResource {
    private static final int LONGEST = 2_000;

    /** @param member whose plan was used */
    @Body
    public record NewNightUse(
            @NotNull UUID member, @Size(max = LONGEST) String words) {}

    /** @param words what was done, as the person reads it */
    @Body
    public record NightAnswer(@NotBlank @Size(max = LONGEST) String words) {}

    /** @param good what the plan did well; one of both may be absent */
    @Body
    public record NightLookBack(
            @Size(max = LONGEST) String good,
            @Size(max = LONGEST) String better) {}

    private final TellOfNight nights;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public NightUsesResource() {
        this(null);
    }

    @Inject
    public NightUsesResource(TellOfNight nights) {
        this.nights = nights;
    }

    /** Of this side: what waits first. */
    @GET
    public Listing<NightUseView> list(@PathParam("id") UUID id) {
        return Listing.whole(nights.all(id));
    }

    @GET
    @Path("/{use}")
    @Answers(NightUseView.class)
    public Response nightUse(@PathParam("id") UUID id, @PathParam("use") UUID use) {
        NightUseView found = nights.one(id, use);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** In person only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response tell(@PathParam("id") UUID id, NewNightUse told) {
        return PlanResource.created(id, "emergency-uses", nights.tell(id, told.member(), Codes.text(told.words())));
    }

    @PUT
    @Path("/{use}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("use") UUID use,
            @HeaderParam("If-Match") String ifMatch,
            NightAnswer told) {
        return PlanResource.changed(
                nights.answer(id, use, Versions.required(ifMatch), told.words().strip()));
    }

    /** What the plan did well and what not, a week later: in person, or as told to a worker. */
    @PUT
    @Path("/{use}/look-back")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lookBack(
            @PathParam("id") UUID id,
            @PathParam("use") UUID use,
            @HeaderParam("If-Match") String ifMatch,
            NightLookBack told) {
        return PlanResource.changed(nights.lookBack(
                id, use, Versions.required(ifMatch), Codes.text(told.good()), Codes.text(told.better())));
    }

    /** What was missed stands in the plan now. */
    @POST
    @Path("/{use}/improvements")
    public Response improved(
            @PathParam("id") UUID id, @PathParam("use") UUID use, @HeaderParam("If-Match") String ifMatch) {
        return PlanResource.changed(nights.improved(id, use, Versions.required(ifMatch)));
    }
}
