// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

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
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.LawCatalogue;

/** The laws: who decides, within which term, and how to disagree. */
@Path("/api/v1/laws")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class LawsResource {
    private final LawCatalogue laws;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LawsResource() {
        this(null);
    }

    @Inject
    public LawsResource(LawCatalogue laws) {
        this.laws = laws;
    }

    /** @param after code of the last law of the page before */
    @GET
    public Listing<LawItem> list(
            @QueryParam("after") String after, @QueryParam("limit") Integer limit, @Context UriInfo asked) {
        var all = laws.laws().stream().map(LawItem::of).toList();
        return Listing.of(Slice.after(all, after, Listing.limit(limit), LawItem::code), asked);
    }

    @GET
    @Path("/{code}")
    public LawItem one(@PathParam("code") String code) {
        return laws.law(code).map(LawItem::of).orElseThrow(ProblemException::notFound);
    }
}
