// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Programmes;
import nl.passend.knowledge.internal.programmes.ItemsOfProgramme;
import nl.passend.knowledge.internal.programmes.Keepers;

/**
 * Programmes, running and ended, and what each left behind. For everybody. Versions are written at
 * {@code /api/v1/catalogue/programmes}.
 */
@Path("/api/v1/programmes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class ProgrammesResource {
    /**
     * @param kind such as {@code lesson}; the item itself stands at {@code /api/v1/knowledge-items/{slug}}
     * @param owner name, for who has an account of work
     */
    public record ProgrammeItem(
            String slug, String kind, String title, String summary, Owned.State owned, Optional<String> owner) {
        static ProgrammeItem of(Edition<KnowledgeItem> edition, Owned owned) {
            KnowledgeItem item = edition.content();
            return new ProgrammeItem(
                    edition.item().slug(),
                    item.kind().code(),
                    item.title(),
                    item.summary(),
                    owned.state(),
                    owned.name());
        }
    }

    private final Programmes programmes;
    private final ItemsOfProgramme items;
    private final Keepers keepers;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ProgrammesResource() {
        this(null, null, null);
    }

    @Inject
    public ProgrammesResource(Programmes programmes, ItemsOfProgramme items, Keepers keepers) {
        this.programmes = programmes;
        this.items = items;
        this.keepers = keepers;
    }

    /**
     * By slug.
     *
     * @param ended true: only those that are over; false: only those that go on; all when absent
     * @param region slug of a municipality: where it ran, or the whole country
     * @param after slug of the last programme of the page before
     */
    @GET
    public Listing<ProgrammeEntry> list(
            @QueryParam("ended") Boolean ended,
            @QueryParam("region") String region,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        int most = Listing.limit(limit);
        Keepers.Now now = keepers.now();
        var all = now.programmes().values().stream()
                .filter(edition -> ended == null || now.isOver(edition) == ended)
                .filter(edition -> region == null
                        || edition.content().regions().isEmpty()
                        || edition.content().regions().contains(region))
                .map(edition -> ProgrammeEntry.of(edition, now))
                .sorted(java.util.Comparator.comparing(ProgrammeEntry::slug))
                .toList();
        return Listing.of(Slice.after(all, after, most, ProgrammeEntry::slug), asked);
    }

    @GET
    @Path("/{slug}")
    @Answers(ProgrammeEntry.class)
    public Response one(@PathParam("slug") String slug) {
        Keepers.Now now = keepers.now();
        var edition = Optional.ofNullable(now.programmes().get(slug)).orElseThrow(ProblemException::notFound);
        return Response.ok(ProgrammeEntry.of(edition, now))
                .tag(Versions.tag(edition.revision()))
                .build();
    }

    /** What came out of it, each with whether somebody keeps it. */
    @GET
    @Path("/{slug}/items")
    public Listing<ProgrammeItem> items(@PathParam("slug") String slug) {
        programmes.find(slug).orElseThrow(ProblemException::notFound);
        Keepers.Now now = keepers.now();
        return Listing.whole(items.of(slug).stream()
                .map(edition -> ProgrammeItem.of(edition, now.of(edition)))
                .toList());
    }
}
