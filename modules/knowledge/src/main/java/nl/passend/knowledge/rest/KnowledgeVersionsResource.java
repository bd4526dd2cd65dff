// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.NewVersion;
import nl.passend.kernel.edition.EditionRequests.VersionChange;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.internal.items.WithdrawStory;
import nl.passend.knowledge.internal.items.WriteItems;

/**
 * Writing an item; {@link KnowledgeStepsResource} takes the steps that follow. For who does not work on knowledge there is nothing
 * here but a teller's withdrawal; what is somebody else's is 403, what does not fit where the version stands 409.
 */
@Path("/api/v1/knowledge-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class KnowledgeVersionsResource {
    /** @param code the one that was handed to the teller */
    @Body
    public record Withdrawal(@NotBlank @Size(max = 40) String code) {}

    private final KnowledgeItems items;
    private final WriteItems write;
    private final WithdrawStory withdraw;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgeVersionsResource() {
        this(null, null, null, null);
    }

    @Inject
    public KnowledgeVersionsResource(
            KnowledgeItems items, WriteItems write, WithdrawStory withdraw, EditionRequests requests) {
        this.items = items;
        this.write = write;
        this.withdraw = withdraw;
        this.requests = requests;
    }

    @POST
    @Path("/{slug}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(@PathParam("slug") String slug, NewVersion body) {
        Edition<KnowledgeItem> begun = write.begin(body.place(slug), body.manuscript(items.kind()));
        return Response.created(UriBuilder.fromPath("/api/v1/knowledge-items/{slug}/versions/{number}")
                        .build(slug, begun.number()))
                .tag(Versions.tag(begun.revision()))
                .build();
    }

    @PATCH
    @Path("/{slug}/versions/{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(ItemVersion.class)
    public Response change(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            VersionChange body) {
        return ItemVersion.answer(requests.change(items.kind(), Asked.of(slug, null, number, ifMatch), body));
    }

    @DELETE
    @Path("/{slug}/versions/{number}")
    public void discard(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch) {
        requests.discard(items.kind(), Asked.of(slug, null, number, ifMatch));
    }

    /** The teller of a story takes it back: at once, for good, also out of old versions. Without an account. */
    @POST
    @Path("/{slug}/withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Rule.PUBLIC)
    public void withdraw(@PathParam("slug") String slug, Withdrawal body) {
        if (!withdraw.byTeller(slug, body.code())) {
            throw ProblemException.notFound();
        }
    }
}
