// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Listing;

/** The regions of the care offices, as facts. */
@Path("/api/v1/care-office-regions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLIC)
public class CareOfficeRegionsResource {
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CareOfficeRegionsResource() {
        this(null);
    }

    @Inject
    public CareOfficeRegionsResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    public Listing<CareOfficeRegionItem> list() {
        return Listing.whole(directory.careOfficeRegions().stream()
                .map(CareOfficeRegionItem::of)
                .toList());
    }

    @GET
    @Path("/{code}")
    public CareOfficeRegionItem one(@PathParam("code") String code) {
        return directory.careOfficeRegion(code).map(CareOfficeRegionItem::of).orElseThrow(ProblemException::notFound);
    }
}
