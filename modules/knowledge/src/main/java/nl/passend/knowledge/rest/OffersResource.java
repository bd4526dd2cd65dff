// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.KeptOffers.CareChange;
import nl.passend.knowledge.OfferReports;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;

/** What there is in a municipality: what is kept here, and what its plugin and its care office's tell. */
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

    /**
     * What an editor says of an offer; the day of each figure is today.
     *
     * @param verified that somebody looked and it is right; false says nothing
     * @param owner person who is reminded when it gets old
     */
    @Body
    public record CarePatch(
            Patched<@NotNull @Min(0) @Max(100_000) Integer> capacity,
            Patched<@NotNull @Min(0) @Max(520) Integer> waitingWeeks,
            Patched<@NotNull Boolean> verified,
            Patched<@NotNull UUID> owner) {}

    /** @param words few, and nothing about a person */
    @Body
    public record NewReport(@Size(max = 200) String words) {}

    private static final ProblemType FLOOD = new ProblemType(
            "urn:passend:problem:knowledge:reports-flood",
            429,
            "Over dit aanbod kwamen net al meldingen binnen. De gemeente kijkt ernaar.");

    private final Offers offers;
    private final KeptOffers kept;
    private final OfferReports reports;
    private final LegalCalendar calendar;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OffersResource() {
        this(null, null, null, null);
    }

    @Inject
    public OffersResource(Offers offers, KeptOffers kept, OfferReports reports, LegalCalendar calendar) {
        this.offers = offers;
        this.kept = kept;
        this.reports = reports;
        this.calendar = calendar;
    }

    /**
     * @param municipality only what is there for its people
     * @param route only what stands along this route
     * @param after key of the last offer of the page before, as in {@code next}
     */
    @GET
    @Access(Rule.PUBLISHED)
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

    /** One that is kept here. The ETag is that of what its municipality says of it. */
    @GET
    @Path("/{id}")
    @Access(Rule.PUBLISHED)
    @Answers(KeptOfferItem.class)
    public Response one(@PathParam("id") UUID id) {
        var offer = kept.find(id).orElseThrow(ProblemException::notFound);
        return answer(KeptOfferItem.of(offer, offer.care(), calendar.today()));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Access(Rule.SIGNED_IN)
    @Answers(KeptOfferItem.class)
    public Response care(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, CarePatch patch) {
        long version = Versions.required(ifMatch);
        kept.careFor(
                id,
                version,
                new CareChange(
                        Optional.ofNullable(patch.capacity().value()),
                        Optional.ofNullable(patch.waitingWeeks().value()),
                        Boolean.TRUE.equals(patch.verified().value()),
                        Optional.ofNullable(patch.owner().value())));
        return one(id);
    }

    /** "Dit klopt niet", by anybody; nothing is kept about who says it. */
    @POST
    @Path("/{id}/reports")
    @Consumes(MediaType.APPLICATION_JSON)
    @Access(Rule.PUBLISHED)
    public Response report(@PathParam("id") UUID id, NewReport report) {
        reports.report(id, Optional.ofNullable(report.words()).orElse(""))
                .orElseThrow(() -> new ProblemException(FLOOD));
        return Response.noContent().build();
    }

    private static Response answer(KeptOfferItem item) {
        return Response.ok(item).tag(Versions.tag(item.version())).build();
    }
}
