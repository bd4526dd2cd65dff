// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import nl.passend.directory.Directory;
import nl.passend.directory.MunicipalityCode;
import nl.passend.directory.MunicipalitySearch;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Listing;

/** The municipalities of the Netherlands, as facts. */
@Path("/api/v1/municipalities")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLIC)
public class MunicipalitiesResource {
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MunicipalitiesResource() {
        this(null);
    }

    @Inject
    public MunicipalitiesResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    public Listing<MunicipalityItem> list(
            @QueryParam("name") String name,
            @QueryParam("province") String province,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        var search = new MunicipalitySearch(
                Optional.ofNullable(name),
                Optional.ofNullable(province),
                Optional.ofNullable(after),
                Listing.limit(limit));
        return Listing.of(directory.municipalities(search).map(MunicipalityItem::of), asked);
    }

    @GET
    @Path("/{cbsCode}")
    public MunicipalityItem one(@PathParam("cbsCode") String cbsCode) {
        return MunicipalityCode.parse(cbsCode)
                .flatMap(directory::municipality)
                .map(MunicipalityItem::of)
                .orElseThrow(ProblemException::notFound);
    }
}
