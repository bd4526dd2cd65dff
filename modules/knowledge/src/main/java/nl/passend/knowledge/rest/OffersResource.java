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
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;

/** What there is in a municipality, as its plugin and its care office's tell it. */
@Path("/api/v1/offers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OffersResource {
    /** @param municipality slug */
    public record PlacedItem(String municipality, OfferItem offer) {
        static PlacedItem of(PlacedOffer placed) {
            return new PlacedItem(placed.municipality(), OfferItem.of(placed.given(), false));
        }
    }

    private final Offers offers;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OffersResource() {
        this(null);
    }

    @Inject
    public OffersResource(Offers offers) {
        this.offers = offers;
    }

    /**
     * @param municipality only what is there for its people
     * @param route only what stands along this route
     * @param after key of the last offer of the page before, as in {@code next}
     */
    @GET
    @Access(Rule.PUBLIC)
    public Listing<PlacedItem> list(
            @QueryParam("municipality") String municipality,
            @QueryParam("route") String route,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        var found = offers.all().stream()
                .filter(placed -> municipality == null || placed.municipality().equals(municipality))
                .filter(placed -> route == null
                        || placed.given().offer().routes().stream()
                                .anyMatch(along -> along.value().equals(route)))
                .toList();
        return Listing.of(
                Slice.after(found, after, Listing.limit(limit), PlacedOffer::key)
                        .map(PlacedItem::of),
                asked);
    }
}
