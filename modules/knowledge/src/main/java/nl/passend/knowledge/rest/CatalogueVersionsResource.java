// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.NewVersion;
import nl.passend.kernel.edition.EditionRequests.VersionChange;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.knowledge.internal.catalogue.WriteCatalogue;

/**
 * Versions of laws ({@code laws}), of routes with their rules ({@code routes}), of facts ({@code facts}) and of programmes
 * ({@code programmes}): reading, comparing and writing them. What counts today stands at {@code /api/v1/laws}, {@code /api/v1/rules},
 * {@code /api/v1/facts} and {@code /api/v1/programmes}; {@link CatalogueStepsResource} takes the steps of a version.
 */
@Path("/api/v1/catalogue/{kind}/{slug}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class CatalogueVersionsResource {
    private final CatalogueKinds kinds;
    private final WriteCatalogue write;
    private final Editions editions;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CatalogueVersionsResource() {
        this(null, null, null, null);
    }

    @Inject
    public CatalogueVersionsResource(
            CatalogueKinds kinds, WriteCatalogue write, Editions editions, EditionRequests requests) {
        this.kinds = kinds;
        this.write = write;
        this.editions = editions;
        this.requests = requests;
    }

    /** Every version, the newest first; the one that is being made only for who works on it. */
    @GET
    @Path("/versions")
    public Listing<CatalogueVersionItem> versions(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("municipality") String municipality) {
        List<CatalogueVersionItem> versions =
                editions.versions(kinds.named(kind), Place.of(slug, municipality)).stream()
                        .map(CatalogueVersionItem::of)
                        .toList();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Listing.whole(versions);
    }

    @GET
    @Path("/versions/{number}")
    @Answers(CatalogueVersionItem.class)
    public Response version(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality) {
        return CatalogueVersionItem.answer(requests.version(kinds.named(kind), Place.of(slug, municipality), number));
    }

    /**
     * What differs between two versions, field by field.
     *
     * @param from number of the older version
     * @param to number of the newer one
     */
    @GET
    @Path("/differences")
    public Listing<Difference> differences(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @QueryParam("municipality") String municipality) {
        return Listing.whole(differences(kinds.named(kind), Place.of(slug, municipality), from, to));
    }

    private <T extends Record> List<Difference> differences(
            EditionKind<T> kind, Place place, Integer from, Integer to) {
        return Differences.between(
                requests.version(kind, place, from).content(),
                requests.version(kind, place, to).content());
    }

    @POST
    @Path("/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(@PathParam("kind") String kind, @PathParam("slug") String slug, NewVersion body) {
        Place place = body.place(slug);
        Edition<?> begun = begin(kinds.named(kind), place, body);
        UriBuilder where = UriBuilder.fromPath("/api/v1/catalogue/{kind}/{slug}/versions/{number}");
        place.municipality().ifPresent(municipality -> where.queryParam("municipality", municipality));
        return Response.created(where.build(kind, slug, begun.number()))
                .tag(Versions.tag(begun.revision()))
                .build();
    }

    private <T extends Record> Edition<T> begin(EditionKind<T> kind, Place place, NewVersion body) {
        return write.begin(kind, place, body.manuscript(kind, place));
    }

    @PATCH
    @Path("/versions/{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(CatalogueVersionItem.class)
    public Response change(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            VersionChange body) {
        return CatalogueVersionItem.answer(
                requests.change(kinds.named(kind), Asked.of(slug, municipality, number, ifMatch), body));
    }

    @DELETE
    @Path("/versions/{number}")
    public void discard(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        requests.discard(kinds.named(kind), Asked.of(slug, municipality, number, ifMatch));
    }
}
