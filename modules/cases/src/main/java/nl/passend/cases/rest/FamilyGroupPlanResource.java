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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.familyplan.OfferGroupPlan;
import nl.passend.cases.internal.familyplan.WriteOwnPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** The plan that parents may make themselves first (familiegroepsplan, Jeugdwet art. 4.1.2). */
@Path("/api/v1/case-files/{id}/family-group-plan")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class FamilyGroupPlanResource {
    /** @param parent who decides about a minor of this household */
    @Body
    public record NewOffer(@NotNull UUID parent) {}

    /**
     * @param answer {@code yes}, {@code no} or {@code later}
     * @param again for {@code later}: when somebody asks once more
     */
    @Body
    public record OfferAnswer(
            @NotBlank @Size(max = 20) String answer,
            @Size(max = 2_000) String words,
            LocalDate again) {}

    /**
     * @param with who thought along
     * @param about children
     * @param toldBy for the team: whose words these are
     */
    @Body
    public record NewOwnPlan(
            @NotBlank @Size(max = 8_000) String words,
            @Size(max = 500) String with,
            @Size(max = 30) List<@NotNull UUID> about,
            UUID toldBy) {}

    @Body
    public record OwnPlanWords(
            @NotBlank @Size(max = 8_000) String words,
            @Size(max = 500) String with) {}

    private final ReadCaseFile readCaseFile;
    private final OfferGroupPlan offerGroupPlan;
    private final WriteOwnPlan writeOwnPlan;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public FamilyGroupPlanResource() {
        this(null, null, null);
    }

    @Inject
    public FamilyGroupPlanResource(
            ReadCaseFile readCaseFile, OfferGroupPlan offerGroupPlan, WriteOwnPlan writeOwnPlan) {
        this.readCaseFile = readCaseFile;
        this.offerGroupPlan = offerGroupPlan;
        this.writeOwnPlan = writeOwnPlan;
    }

    @GET
    public FamilyGroupPlanView groupPlan(@PathParam("id") UUID id) {
        return readCaseFile.plan(id).familyPlan();
    }

    /** Writes down that it was offered. */
    @POST
    @Path("/offers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response offer(@PathParam("id") UUID id, NewOffer offer) {
        return Response.created(PlanResource.address(id, "family-group-plan/answers", offer.parent()))
                .tag(Versions.tag(offerGroupPlan.offer(id, offer.parent()).version()))
                .build();
    }

    @GET
    @Path("/answers/{member}")
    @Answers(FamilyGroupPlanView.Offer.class)
    public Response offered(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        FamilyGroupPlanView.Offer found = readCaseFile.plan(id).familyPlan().offers().stream()
                .filter(offer -> offer.parent().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Each for themself; a worker writes down what they said. While nobody has offered it the version is 0. */
    @PUT
    @Path("/answers/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response choose(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            OfferAnswer answer) {
        return PlanResource.changed(offerGroupPlan.answer(
                id,
                member,
                Versions.required(ifMatch),
                new OfferGroupPlan.Answered(
                        Codes.ownPlan(answer.answer(), "/answer"),
                        Codes.text(answer.words()),
                        Optional.ofNullable(answer.again()))));
    }

    @POST
    @Path("/plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response writeOwnPlan(@PathParam("id") UUID id, NewOwnPlan told) {
        return PlanResource.created(
                id,
                "family-group-plan/plans",
                writeOwnPlan.write(
                        id,
                        new WriteOwnPlan.NewOwnPlan(
                                told.words().strip(),
                                Codes.text(told.with()),
                                MeetingsResource.orNone(told.about()),
                                Optional.ofNullable(told.toldBy()))));
    }

    @GET
    @Path("/plans/{plan}")
    @Answers(FamilyGroupPlanView.OwnPlan.class)
    public Response ownPlan(@PathParam("id") UUID id, @PathParam("plan") UUID plan) {
        FamilyGroupPlanView.OwnPlan found = readCaseFile.plan(id).familyPlan().plans().stream()
                .filter(one -> one.id().equals(plan))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PUT
    @Path("/plans/{plan}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response rewriteOwnPlan(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            OwnPlanWords told) {
        return PlanResource.changed(writeOwnPlan.rewrite(
                id, plan, Versions.required(ifMatch), told.words().strip(), Codes.text(told.with())));
    }

    @DELETE
    @Path("/plans/{plan}")
    public void takeBackOwnPlan(
            @PathParam("id") UUID id, @PathParam("plan") UUID plan, @HeaderParam("If-Match") String ifMatch) {
        writeOwnPlan.takeBack(id, plan, Versions.required(ifMatch));
    }
}
