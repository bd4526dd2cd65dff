// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.PaidFileView;
import nl.passend.cases.internal.plan.ListPaidFiles;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;

/** The files of which one pays for help and was let in to see what that costs, the newest first; for everybody else an empty list. */
@Path("/api/v1/costs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PaidFilesResource {
    private final ListPaidFiles files;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PaidFilesResource() {
        this(null);
    }

    @Inject
    public PaidFilesResource(ListPaidFiles files) {
        this.files = files;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Listing<PaidFileView> list(
            @QueryParam("limit") Integer limit, @QueryParam("after") UUID after, @Context UriInfo asked) {
        return Listing.of(files.page(Optional.ofNullable(after), Listing.limit(limit)), asked);
    }
}
