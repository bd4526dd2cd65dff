// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.OrganisationId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** The organisations that employ workers. */
@Path("/api/v1/organisations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationsResource {
    @Body
    public record Naming(@NotBlank @Size(max = 120) String name) {}

    private final Directory directory;
    private final DirectoryAdministration administration;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OrganisationsResource() {
        this(null, null, null);
    }

    @Inject
    public OrganisationsResource(Directory directory, DirectoryAdministration administration, Ids ids) {
        this.directory = directory;
        this.administration = administration;
        this.ids = ids;
    }

    @GET
    @Access(Rule.SIGNED_IN)
    public Listing<OrganisationItem> list() {
        return Listing.whole(
                directory.organisations().stream().map(OrganisationItem::of).toList());
    }

    @GET
    @Path("/{id}")
    @Access(Rule.SIGNED_IN)
    public OrganisationItem one(@PathParam("id") UUID id) {
        return directory
                .findOrganisation(new OrganisationId(id))
                .map(OrganisationItem::of)
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response register(Naming naming) {
        var organisation = administration.register(new NewOrganisation(new OrganisationId(ids.next()), naming.name()));
        return Response.created(URI.create("/api/v1/organisations/" + organisation.id()))
                .tag(Versions.tag(organisation.version()))
                .build();
    }
}
