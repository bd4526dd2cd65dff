// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.Reactions;
import nl.passend.knowledge.Reactions.NewReaction;

/** What people write under an article. Read by whoever reads the article; written by who has an account. */
@Path("/api/v1/articles/{article}/reactions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class ReactionsResource {
    /**
     * @param name as the writer wants to be called; a pen name may be
     * @param accepts the house rules; needed with the first reaction
     * @param looked the writer has seen that everybody can read this, also in ten years, and what the check points at
     */
    @Body
    public record Writing(
            @NotBlank @Size(max = 2000) String words,
            @NotBlank @Size(max = 40) String name,
            Boolean accepts,
            Boolean looked) {}

    @Body
    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    private final Reactions reactions;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReactionsResource() {
        this(null, null);
    }

    @Inject
    public ReactionsResource(Reactions reactions, Ids ids) {
        this.reactions = reactions;
        this.ids = ids;
    }

    /** The oldest first. */
    @GET
    @Access(Rule.PUBLISHED)
    public Listing<ReactionItem> list(@PathParam("article") String article) {
        if (!reactions.isOpen(article)) {
            throw ProblemException.notFound();
        }
        return Listing.whole(
                reactions.under(article).stream().map(ReactionItem::of).toList());
    }

    /** Public at once. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response write(@PathParam("article") String article, @Context HttpServletRequest request, Writing body) {
        var made = reactions.write(
                article,
                new NewReaction(
                        ids.next(),
                        body.words().strip(),
                        body.name().strip(),
                        Boolean.TRUE.equals(body.accepts()),
                        Boolean.TRUE.equals(body.looked()),
                        request.getRemoteAddr()));
        return Response.created(URI.create("/api/v1/articles/" + article + "/reactions/" + made.id()))
                .build();
    }

    @GET
    @Path("/{reaction}")
    @Access(Rule.PUBLISHED)
    public ReactionItem one(@PathParam("article") String article, @PathParam("reaction") UUID id) {
        return ReactionItem.of(reactions
                .find(id)
                .filter(found -> found.article().equals(article))
                .orElseThrow(ProblemException::notFound));
    }

    /** By its writer: gone at once, also from the database. */
    @DELETE
    @Path("/{reaction}")
    public Response withdraw(@PathParam("article") String article, @PathParam("reaction") UUID id) {
        one(article, id);
        reactions.withdraw(id);
        return Response.noContent().build();
    }

    /** Anybody may, once each. */
    @POST
    @Path("/{reaction}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Rule.PUBLISHED)
    public Response report(
            @PathParam("article") String article,
            @PathParam("reaction") UUID id,
            @Context HttpServletRequest request,
            Reason body) {
        one(article, id);
        reactions.report(id, body.reason(), request.getRemoteAddr());
        return Response.noContent().build();
    }

    /** By a moderator: the text is gone, the reason stays in its place. */
    @POST
    @Path("/{reaction}/removals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response remove(@PathParam("article") String article, @PathParam("reaction") UUID id, Reason body) {
        one(article, id);
        reactions.remove(id, body.reason());
        return Response.noContent().build();
    }
}
