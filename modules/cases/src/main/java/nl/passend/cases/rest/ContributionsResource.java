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
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.ContributionView;
import nl.passend.cases.Evidence;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.contribution.FollowGoal;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What help brings towards each goal: expected, noticed, and what else played a part. */
@Path("/api/v1/case-files/{id}/contributions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ContributionsResource {
    /**
     * @param expected what should become different
     * @param evaluation by what one will see it
     */
    @Body
    public record NewExpectation(
            @NotBlank @Size(max = 2_000) String expected,
            @Size(max = 2_000) String evaluation,
            LocalDate lookBackOn) {}

    /**
     * @param noticed in the words of who noticed it
     * @param influences what else may have played a part
     * @param evidence {@code one-voice}, {@code several-voices} or {@code on-record}
     * @param toldBy for the team: the member whose words these are
     */
    @Body
    public record NewObservation(
            @Size(max = 2_000) String step,
            @NotBlank @Size(max = 4_000) String noticed,
            @Size(max = 2_000) String influences,
            @NotBlank @Size(max = 20) String evidence,
            UUID toldBy) {}

    public record Contributions(List<ContributionView> items) {}

    private final ReadCaseFile readCaseFile;
    private final FollowGoal followGoal;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ContributionsResource() {
        this(null, null);
    }

    @Inject
    public ContributionsResource(ReadCaseFile readCaseFile, FollowGoal followGoal) {
        this.readCaseFile = readCaseFile;
        this.followGoal = followGoal;
    }

    @GET
    public Contributions read(@PathParam("id") UUID id) {
        return new Contributions(readCaseFile.contributions(id));
    }

    /** The tag is that of the expectation, and absent as long as there is none. */
    @GET
    @Path("/{goal}")
    @Answers(ContributionView.class)
    public Response contribution(@PathParam("id") UUID id, @PathParam("goal") UUID goal) {
        ContributionView view = readCaseFile.contribution(id, goal);
        var response = Response.ok(view);
        view.expectation().ifPresent(one -> response.tag(Versions.tag(one.version())));
        return response.build();
    }

    /** Without {@code If-Match} only where none stands: the first time. */
    @PUT
    @Path("/{goal}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response expect(
            @PathParam("id") UUID id,
            @PathParam("goal") UUID goal,
            @HeaderParam("If-Match") String ifMatch,
            NewExpectation told) {
        boolean first = readCaseFile.contribution(id, goal).expectation().isEmpty();
        Stored stored = followGoal.expect(
                id,
                goal,
                first && ifMatch == null ? 0 : Versions.required(ifMatch),
                new FollowGoal.Expected(
                        told.expected().strip(),
                        Codes.text(told.evaluation()),
                        Optional.ofNullable(told.lookBackOn())));
        return first
                ? Response.created(PlanResource.address(id, "contributions", goal))
                        .tag(Versions.tag(stored.version()))
                        .build()
                : PlanResource.changed(stored);
    }

    /** The person agrees on what will be looked at. */
    @POST
    @Path("/{goal}/agreements")
    public Response agree(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, @HeaderParam("If-Match") String ifMatch) {
        return PlanResource.changed(followGoal.agree(id, goal, Versions.required(ifMatch)));
    }

    @POST
    @Path("/{goal}/observations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response notice(@PathParam("id") UUID id, @PathParam("goal") UUID goal, NewObservation told) {
        Stored stored = followGoal.notice(
                id,
                goal,
                new FollowGoal.Noticed(
                        Codes.text(told.step()),
                        told.noticed().strip(),
                        Codes.text(told.influences()),
                        Evidence.of(told.evidence())
                                .orElseThrow(() -> ProblemException.invalid(
                                        "/evidence", "Kies hoe zeker het is: one-voice, several-voices of on-record.")),
                        Optional.ofNullable(told.toldBy())));
        return Response.created(URI.create(
                        "/api/v1/case-files/" + id + "/contributions/" + goal + "/observations/" + stored.id()))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    @GET
    @Path("/{goal}/observations/{observation}")
    @Answers(ContributionView.Observation.class)
    public Response observation(
            @PathParam("id") UUID id, @PathParam("goal") UUID goal, @PathParam("observation") UUID observation) {
        ContributionView.Observation found = readCaseFile.contribution(id, goal).observations().stream()
                .filter(one -> one.id().equals(observation))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }
}
