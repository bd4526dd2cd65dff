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
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Lessons, stories, approaches and what else was learned: published and about nobody, so for everybody. */
@Path("/api/v1/knowledge-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class KnowledgeItemsResource {
    private final KnowledgeItems items;
    private final Editions editions;
    private final EditionRequests requests;
    private final LegalCalendar calendar;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgeItemsResource() {
        this(null, null, null, null);
    }

    @Inject
    public KnowledgeItemsResource(
            KnowledgeItems items, Editions editions, EditionRequests requests, LegalCalendar calendar) {
        this.items = items;
        this.editions = editions;
        this.requests = requests;
        this.calendar = calendar;
    }

    /**
     * What counts today, by slug.
     *
     * @param kind such as {@code lesson}; all when absent
     * @param region slug of a municipality: about it, or about the whole country
     * @param law code of a law that it is about
     * @param type code of a cause or boundary of bottlenecks
     * @param persona slug of a persona of which it is about a situation
     * @param after slug of the last item of the page before
     */
    @GET
    @Access(Rule.PUBLISHED)
    public Listing<KnowledgeItemEntry> list(
            @QueryParam("kind") String kind,
            @QueryParam("region") String region,
            @QueryParam("law") String law,
            @QueryParam("type") String type,
            @QueryParam("persona") String persona,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        int most = Listing.limit(limit);
        LocalDate today = calendar.today();
        var all = items.all().stream()
                .filter(edition -> matches(edition.content(), kind, region, law, type, persona))
                .map(edition -> KnowledgeItemEntry.of(edition, today))
                .toList();
        return Listing.of(Slice.after(all, after, most, KnowledgeItemEntry::slug), asked);
    }

    private static boolean matches(
            KnowledgeItem item, String kind, String region, String law, String type, String persona) {
        return (kind == null || item.kind().code().equals(kind))
                && (region == null || item.regions().isEmpty() || item.regions().contains(region))
                && (law == null || item.links().laws().contains(law))
                && (type == null || item.links().types().contains(type))
                && (persona == null
                        || item.links().situations().stream()
                                .anyMatch(link -> link.persona().equals(persona)));
    }

    @GET
    @Path("/{slug}")
    @Access(Rule.PUBLISHED)
    @Answers(KnowledgeItemEntry.class)
    public Response one(@PathParam("slug") String slug) {
        var edition = items.find(slug).orElseThrow(ProblemException::notFound);
        return Response.ok(KnowledgeItemEntry.of(edition, calendar.today()))
                .tag(Versions.tag(edition.revision()))
                .build();
    }

    /** Every version, the newest first; the one that is being made only for who works on it. */
    @GET
    @Path("/{slug}/versions")
    public Listing<ItemVersion> versions(@PathParam("slug") String slug) {
        List<ItemVersion> versions = editions.versions(items.kind(), Place.everywhere(slug)).stream()
                .map(ItemVersion::of)
                .toList();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Listing.whole(versions);
    }

    @GET
    @Path("/{slug}/versions/{number}")
    @Answers(ItemVersion.class)
    public Response version(@PathParam("slug") String slug, @PathParam("number") Integer number) {
        return ItemVersion.answer(requests.version(items.kind(), Place.everywhere(slug), number));
    }

    /**
     * What differs between two versions, field by field.
     *
     * @param from number of the older version
     * @param to number of the newer one
     */
    @GET
    @Path("/{slug}/differences")
    public Listing<Difference> differences(
            @PathParam("slug") String slug, @QueryParam("from") Integer from, @QueryParam("to") Integer to) {
        Place place = Place.everywhere(slug);
        return Listing.whole(Differences.between(
                requests.version(items.kind(), place, from).content(),
                requests.version(items.kind(), place, to).content()));
    }
}
