// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

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
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/** The library, and how each persona came to be as it is. Nothing in here is about a client. */
@Path("/api/v1/personas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class PersonasResource {
    private final Personas personas;
    private final Editions editions;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonasResource() {
        this(null, null, null);
    }

    @Inject
    public PersonasResource(Personas personas, Editions editions, EditionRequests requests) {
        this.personas = personas;
        this.editions = editions;
        this.requests = requests;
    }

    /**
     * What counts today, by slug.
     *
     * @param municipality slug: only local variants of this one; absent: those for everybody and all variants
     * @param after what the page before ended with
     */
    @GET
    @Access(Rule.PUBLISHED)
    public Listing<PersonaItem> list(
            @QueryParam("municipality") String municipality,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        int most = Listing.limit(limit);
        var all = personas.all().stream()
                .map(PersonaItem::of)
                .filter(item -> municipality == null
                        || item.municipality().filter(municipality::equals).isPresent())
                .toList();
        return Listing.of(Slice.after(all, after, most, PersonaItem::key), asked);
    }

    /** @param municipality slug of a local variant; absent: the one for everybody */
    @GET
    @Path("/{slug}")
    @Access(Rule.PUBLISHED)
    @Answers(PersonaItem.class)
    public Response one(@PathParam("slug") String slug, @QueryParam("municipality") String municipality) {
        Edition<Persona> edition =
                personas.find(slug, Optional.ofNullable(municipality)).orElseThrow(ProblemException::notFound);
        return Response.ok(PersonaItem.of(edition))
                .tag(Versions.tag(edition.revision()))
                .build();
    }

    /** Every version, the newest first; the one that is being made only for who works on it. */
    @GET
    @Path("/{slug}/versions")
    public Listing<VersionItem> versions(
            @PathParam("slug") String slug, @QueryParam("municipality") String municipality) {
        List<VersionItem> versions = editions.versions(personas.kind(), Place.of(slug, municipality)).stream()
                .map(VersionItem::of)
                .toList();
        if (versions.isEmpty()) {
            throw ProblemException.notFound();
        }
        return Listing.whole(versions);
    }

    @GET
    @Path("/{slug}/versions/{number}")
    @Answers(VersionItem.class)
    public Response version(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality) {
        return VersionItem.answer(requests.version(personas.kind(), Place.of(slug, municipality), number));
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
            @PathParam("slug") String slug,
            @QueryParam("from") Integer from,
            @QueryParam("to") Integer to,
            @QueryParam("municipality") String municipality) {
        Place place = Place.of(slug, municipality);
        return Listing.whole(Differences.between(
                requests.version(personas.kind(), place, from).content(),
                requests.version(personas.kind(), place, to).content()));
    }
}
