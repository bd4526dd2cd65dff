// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.LawCatalogue;

/** When a route fits, with the cases that show it. */
@Path("/api/v1/rules")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class RulesResource {
    private final LawCatalogue laws;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RulesResource() {
        this(null);
    }

    @Inject
    public RulesResource(LawCatalogue laws) {
        this.laws = laws;
    }

    /**
     * @param law only rules of routes under this law
     * @param route only rules of this route
     * @param fact only rules that look at this fact
     * @param after id of the last rule of the page before
     */
    @GET
    public Listing<RuleItem> list(
            @QueryParam("law") String law,
            @QueryParam("route") String route,
            @QueryParam("fact") String fact,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        var examples = laws.examples();
        var found = laws.routes().stream()
                .filter(one -> law == null || one.law().equals(law))
                .filter(one -> route == null || one.id().value().equals(route))
                .flatMap(one -> one.rules().stream()
                        .filter(rule -> fact == null
                                || rule.facts().stream()
                                        .anyMatch(name -> name.value().equals(fact)))
                        .map(rule -> RuleItem.of(one, rule, examples)))
                .toList();
        return Listing.of(Slice.after(found, after, Listing.limit(limit), RuleItem::id), asked);
    }
}
