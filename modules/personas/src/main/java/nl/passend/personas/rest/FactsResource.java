// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

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
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactEditions;

/**
 * What can be asked about a need: kinds of answers, nobody's answers. Versions stand at {@code /api/v1/catalogue/facts/{name}/versions}.
 */
@Path("/api/v1/facts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class FactsResource {
    private final FactCatalogue catalogue;
    private final FactEditions editions;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public FactsResource() {
        this(null, null);
    }

    @Inject
    public FactsResource(FactCatalogue catalogue, FactEditions editions) {
        this.catalogue = catalogue;
        this.editions = editions;
    }

    /**
     * In the order of the catalogue.
     *
     * @param group only the facts of this group
     * @param after name of the last fact of the page before
     */
    @GET
    public Listing<FactItem> list(
            @QueryParam("group") String group,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        int most = Listing.limit(limit);
        var all = catalogue.groups().stream()
                .filter(some -> group == null || some.code().equals(group))
                .flatMap(some ->
                        some.facts().stream().map(fact -> FactItem.of(some, fact, editions.counting(fact.name()))))
                .toList();
        return Listing.of(Slice.after(all, after, most, FactItem::name), asked);
    }
}
