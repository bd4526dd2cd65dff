// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

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
import java.util.UUID;
import nl.passend.cases.ReadingView;
import nl.passend.cases.internal.outside.ReadGiven;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;

/** What one was given to read by somebody of a household, the newest first; for everybody else an empty list. */
@Path("/api/v1/readings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ReadingsResource {
    private final ReadGiven given;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReadingsResource() {
        this(null);
    }

    @Inject
    public ReadingsResource(ReadGiven given) {
        this.given = given;
    }

    @GET
    public Listing<ReadingView> list(
            @QueryParam("limit") Integer limit, @QueryParam("after") UUID after, @Context UriInfo asked) {
        return Listing.of(given.page(Optional.ofNullable(after), Listing.limit(limit)), asked);
    }

    /** With the words. */
    @GET
    @Path("/{id}")
    public ReadingView read(@PathParam("id") UUID id) {
        return given.read(id);
    }
}
