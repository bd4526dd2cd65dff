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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.internal.version.AnswerVersion;
import nl.passend.cases.internal.version.KeepVersion;
import nl.passend.cases.internal.version.ReadVersions;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** The plan as it stood on a day, what each says to it, and what became different since. */
@Path("/api/v1/case-files/{id}/plan-versions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class PlanVersionsResource {
    /**
     * @param about members whose plan it is; they all read that it is there, and of what stands in it what each may read
     * @param lookAgainOn the day on which one looks at it together again
     * @param agreed for the team: members who sat there and said yes at once
     */
    @Body
    public record NewPlanVersion(
            @Size(max = 30) List<@NotNull UUID> about,
            LocalDate lookAgainOn,
            @Size(max = 30) List<@NotNull UUID> agreed) {}

    @Body
    public record PlanVersionChange(Patched<LocalDate> lookAgainOn) {}

    /** @param said {@code agree}, {@code other} (does not agree, with words) or {@code call} */
    @Body
    public record PlanAnswer(
            @NotBlank @Size(max = 20) String said,
            @Size(max = 2_000) String words) {}

    /**
     * @param reached true: somebody talked with them
     * @param again when not: the day on which somebody calls again; the next working day unless told
     */
    @Body
    public record PlanCall(Boolean reached, LocalDate again) {}

    public record PlanVersionList(List<PlanVersionView.Card> items) {}

    private final ReadVersions readVersions;
    private final KeepVersion keepVersion;
    private final AnswerVersion answerVersion;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PlanVersionsResource() {
        this(null, null, null);
    }

    @Inject
    public PlanVersionsResource(ReadVersions readVersions, KeepVersion keepVersion, AnswerVersion answerVersion) {
        this.readVersions = readVersions;
        this.keepVersion = keepVersion;
        this.answerVersion = answerVersion;
    }

    /** The latest first. */
    @GET
    public PlanVersionList versions(@PathParam("id") UUID id) {
        return new PlanVersionList(readVersions.all(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response keep(@PathParam("id") UUID id, NewPlanVersion told) {
        return PlanResource.created(
                id,
                "plan-versions",
                keepVersion.keep(
                        id,
                        new KeepVersion.NewVersion(
                                MeetingsResource.orNone(told.about()),
                                Optional.ofNullable(told.lookAgainOn()),
                                MeetingsResource.orNone(told.agreed()))));
    }

    @GET
    @Path("/{version}")
    @Answers(PlanVersionView.class)
    public Response version(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        PlanVersionView found = find(id, version);
        return Response.ok(found).tag(Versions.tag(found.card().version())).build();
    }

    @PATCH
    @Path("/{version}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response lookAgain(
            @PathParam("id") UUID id,
            @PathParam("version") UUID version,
            @HeaderParam("If-Match") String ifMatch,
            PlanVersionChange change) {
        return PlanResource.changed(
                keepVersion.lookAgain(id, version, Versions.required(ifMatch), change.lookAgainOn()));
    }

    /** @param with the other version; the one before it unless told */
    @GET
    @Path("/{version}/comparison")
    public PlanComparisonView compare(
            @PathParam("id") UUID id, @PathParam("version") UUID version, @QueryParam("with") UUID with) {
        return readVersions.compare(id, version, Optional.ofNullable(with));
    }

    @GET
    @Path("/{version}/answers/{member}")
    @Answers(PlanVersionView.Answer.class)
    public Response planAnswer(
            @PathParam("id") UUID id, @PathParam("version") UUID version, @PathParam("member") UUID member) {
        PlanVersionView.Answer found = find(id, version).answers().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Each for themself; a worker writes down what somebody said. Who was not asked has version 0. */
    @PUT
    @Path("/{version}/answers/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sayToPlan(
            @PathParam("id") UUID id,
            @PathParam("version") UUID version,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            PlanAnswer answer) {
        return PlanResource.changed(answerVersion.answer(
                id,
                version,
                member,
                Versions.required(ifMatch),
                Codes.reply(answer.said(), "/said"),
                Codes.text(answer.words())));
    }

    @POST
    @Path("/{version}/answers/{member}/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response calledAboutPlan(
            @PathParam("id") UUID id,
            @PathParam("version") UUID version,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            PlanCall call) {
        return PlanResource.changed(answerVersion.called(
                id,
                version,
                member,
                Versions.required(ifMatch),
                Boolean.TRUE.equals(call.reached()),
                Optional.ofNullable(call.again())));
    }

    /** By its own id alone. */
    private PlanVersionView find(UUID id, UUID version) {
        PlanVersionView found = readVersions.one(id, version);
        if (!found.card().id().equals(version)) {
            throw ProblemException.notFound();
        }
        return found;
    }
}
