// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.NewVersion;
import nl.passend.kernel.edition.EditionRequests.VersionChange;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.internal.WritePersonas;

/**
 * Writing a persona; {@link PersonaStepsResource} takes the steps that follow. For who does not work on personas there is nothing
 * here; what is somebody else's is 403, what does not fit where the version stands 409.
 */
@Path("/api/v1/personas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class PersonaVersionsResource {
    private final Personas personas;
    private final WritePersonas write;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonaVersionsResource() {
        this(null, null, null);
    }

    @Inject
    public PersonaVersionsResource(Personas personas, WritePersonas write, EditionRequests requests) {
        this.personas = personas;
        this.write = write;
        this.requests = requests;
    }

    @POST
    @Path("/{slug}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(@PathParam("slug") String slug, NewVersion body) {
        Place place = body.place(slug);
        Edition<Persona> begun = write.begin(place, body.manuscript(kind()));
        UriBuilder where = UriBuilder.fromPath("/api/v1/personas/{slug}/versions/{number}");
        place.municipality().ifPresent(municipality -> where.queryParam("municipality", municipality));
        return Response.created(where.build(slug, begun.number()))
                .tag(Versions.tag(begun.revision()))
                .build();
    }

    @PATCH
    @Path("/{slug}/versions/{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(VersionItem.class)
    public Response change(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            VersionChange body) {
        return VersionItem.answer(requests.change(kind(), Asked.of(slug, municipality, number, ifMatch), body));
    }

    @DELETE
    @Path("/{slug}/versions/{number}")
    public void discard(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        requests.discard(kind(), Asked.of(slug, municipality, number, ifMatch));
    }

    private EditionKind<Persona> kind() {
        return personas.kind();
    }
}
