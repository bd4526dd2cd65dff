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
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkFilter.When;
import nl.passend.cases.WorkFilter.Whose;
import nl.passend.cases.WorkItem;
import nl.passend.cases.WorkKind;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.work.ReadWork;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;

/**
 * What is due in the files of one's teams: what happened at night first, then the oldest. Questions of colleagues, requests, actions of
 * today and before, proposals owed, helpers who leave.
 */
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

    /**
     * @param mine only what waits for the one who asks, or for whom they stand in today
     * @param whose {@code team}, {@code mine} or {@code given}: what one gave to a colleague
     * @param kind {@code night}, {@code actions}, {@code questions}, {@code requests}, {@code meetings}, {@code plans},
     *     {@code helpers} or {@code safety}
     * @param due {@code overdue} or {@code week}
     * @param caseFile of one file
     */
    @GET
    @Access(Rule.CLIENT_DATA)
    public Listing<WorkItem> list(
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after,
            @QueryParam("mine") Boolean mine,
            @QueryParam("whose") String whose,
            @QueryParam("kind") String kind,
            @QueryParam("due") String due,
            @QueryParam("caseFile") UUID caseFile,
            @Context UriInfo asked) {
        WorkFilter filter = new WorkFilter(
                Parameters.code("whose", whose, Whose.values(), Whose::code)
                        .orElse(Boolean.TRUE.equals(mine) ? Whose.MINE : Whose.TEAM),
                Parameters.code("kind", kind, WorkKind.values(), WorkKind::code),
                Parameters.code("due", due, When.values(), When::code),
                Optional.ofNullable(caseFile));
        return Listing.of(readWork.page(filter, Parameters.key(after, Due.Key::parse), Listing.limit(limit)), asked);
    }
}
