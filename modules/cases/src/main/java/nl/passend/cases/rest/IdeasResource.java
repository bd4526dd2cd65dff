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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.IdeaView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.OfferIdea;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** Ideas from talks, seen by the person first. */
@Path("/api/v1/case-files/{id}/ideas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class IdeasResource {
    /**
     * @param words without the name of a persona
     * @param about member
     * @param asked member who sees it first; the one it is about unless told
     */
    @Body
    public record NewIdea(
            @NotBlank @Size(max = 1_000) String words,
            @NotNull UUID about,
            UUID asked) {}

    /** @param yes false: nothing of it is kept */
    @Body
    public record Answer(@NotNull Boolean yes) {}

    private final ReadCaseFile readCaseFile;
    private final OfferIdea offerIdea;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public IdeasResource() {
        this(null, null);
    }

    @Inject
    public IdeasResource(ReadCaseFile readCaseFile, OfferIdea offerIdea) {
        this.readCaseFile = readCaseFile;
        this.offerIdea = offerIdea;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response offer(@PathParam("id") UUID id, NewIdea told) {
        return PlanResource.created(
                id,
                "ideas",
                offerIdea.offer(
                        id,
                        new OfferIdea.NewIdea(told.words().strip(), told.about(), Optional.ofNullable(told.asked()))));
    }

    @GET
    @Path("/{idea}")
    @Answers(IdeaView.class)
    public Response idea(@PathParam("id") UUID id, @PathParam("idea") UUID idea) {
        IdeaView view = readCaseFile.plan(id).ideas().stream()
                .filter(one -> one.id().equals(idea))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @POST
    @Path("/{idea}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(
            @PathParam("id") UUID id,
            @PathParam("idea") UUID idea,
            @HeaderParam("If-Match") String ifMatch,
            Answer answer) {
        offerIdea.answer(id, idea, Versions.required(ifMatch), answer.yes());
    }
}
