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
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;

/** What is due in the files of one's teams, the oldest first: actions of today and before, proposals owed, helpers who leave. */
@Path("/api/v1/work")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class WorkResource {
    private final ReadWork readWork;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkResource() {
        this(null);
    }

    @Inject
    public WorkResource(ReadWork readWork) {
        this.readWork = readWork;
    }

    /** @param mine only what waits for the one who asks */
    @GET
    @Access(Rule.CLIENT_DATA)
    public Listing<WorkItem> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after,
            @QueryParam("mine") Boolean mine,
            @Context UriInfo asked) {
        return Listing.of(
                readWork.page(Parameters.key(after, Due.Key::parse), Listing.limit(limit), Boolean.TRUE.equals(mine)),
                asked);
    }
}
