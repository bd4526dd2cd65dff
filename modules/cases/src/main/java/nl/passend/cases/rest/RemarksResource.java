// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import nl.passend.cases.RemarkView;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** What members say about one thing that they read about themselves, and what the team answers. */
@Path("/api/v1/case-files/{id}/remarks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class RemarksResource {
    private static final int LONGEST = 4_000;

    /**
     * @param thing goal, action, involvement or timeline entry that the one who asks may read
     * @param kind {@code wrong}, {@code disagree} or {@code stop}
     */
    @Body
    public record NewRemark(
            @NotNull UUID thing,
            @NotBlank @Size(max = 20) String kind,
            @NotBlank @Size(max = LONGEST) String words) {}

    @Body
    public record RemarkAnswer(
            @NotBlank @Size(max = LONGEST) String words) {}

    private final SayAboutThing remarks;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RemarksResource() {
        this(null);
    }

    @Inject
    public RemarksResource(SayAboutThing remarks) {
        this.remarks = remarks;
    }

    /** Of this side: what waits for an answer first. */
    @GET
    public Listing<RemarkView> list(@PathParam("id") UUID id) {
        return Listing.whole(remarks.all(id));
    }

    @GET
    @Path("/{remark}")
    @Answers(RemarkView.class)
    public Response remark(@PathParam("id") UUID id, @PathParam("remark") UUID remark) {
        RemarkView found = remarks.one(id, remark);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** In person only. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response say(@PathParam("id") UUID id, NewRemark told) {
        return PlanResource.created(
                id,
                "remarks",
                remarks.say(
                        id,
                        told.thing(),
                        Codes.remark(told.kind(), "/kind"),
                        told.words().strip()));
    }

    @PUT
    @Path("/{remark}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("remark") UUID remark,
            @HeaderParam("If-Match") String ifMatch,
            RemarkAnswer told) {
        return PlanResource.changed(remarks.answer(
                id, remark, Versions.required(ifMatch), told.words().strip()));
    }

    @DELETE
    @Path("/{remark}")
    public void withdraw(
            @PathParam("id") UUID id, @PathParam("remark") UUID remark, @HeaderParam("If-Match") String ifMatch) {
        remarks.withdraw(id, remark, Versions.required(ifMatch));
    }
}
