// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.KeptOffers.CareChange;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.OfferReports;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What there is, one offer, "dit klopt niet", and saying how it stands. */
@Path("/aanbod")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class OfferPages {
    private static final int SHOWN = 25;
    private static final int MOST_WORDS = 200;
    private static final int MOST_PLACES = 100_000;
    private static final int MOST_WEEKS = 520;

    private final OfferList list;
    private final KeptOffers kept;
    private final OfferReports reports;
    private final LawCatalogue laws;
    private final Directory directory;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OfferPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OfferPages(
            OfferList list,
            KeptOffers kept,
            OfferReports reports,
            LawCatalogue laws,
            Directory directory,
            LegalCalendar calendar,
            CurrentUser user) {
        this.list = list;
        this.kept = kept;
        this.reports = reports;
        this.laws = laws;
        this.directory = directory;
        this.calendar = calendar;
        this.user = user;
    }

    /**
     * @param municipality slug
     * @param law code
     * @param product name
     * @param region code of a care-office region
     * @param after key of the last one of the page before
     */
    @GET
    @Access(Rule.PUBLISHED)
    public Screen all(
            @QueryParam("gemeente") String municipality,
            @QueryParam("wet") String law,
            @QueryParam("product") String product,
            @QueryParam("regio") String region,
            @QueryParam("after") String after,
            @Context UriInfo asked) {
        var choice = new OfferList.Choice(filled(municipality), filled(law), filled(product), filled(region));
        var found = list.matching(choice);
        var slice = Slice.after(found.lines(), after, SHOWN, OfferLine::key);
        return Screen.of(KnowledgeScreens.TEMPLATES, "offers.jte", "offers.title")
                .with(
                        "form",
                        Form.empty()
                                .with("gemeente", choice.municipality().orElse(""))
                                .with("wet", choice.law().orElse(""))
                                .with("product", choice.product().orElse(""))
                                .with("regio", choice.region().orElse("")))
                .with("found", found)
                .with("lines", slice.items())
                .with("mayEdit", mayEdit())
                .with("next", slice.next().map(key -> Listing.nextPage(asked, key)))
                .with("first", Optional.ofNullable(after).map(any -> "/aanbod"));
    }

    private boolean mayEdit() {
        return user.find()
                .filter(me ->
                        directory.municipalitiesServed().stream().anyMatch(one -> kept.mayCareFor(me, one.slug())))
                .isPresent();
    }

    private static Optional<String> filled(String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    /** @param reported that somebody just said that something is wrong */
    @GET
    @Path("/{id}")
    @Access(Rule.PUBLISHED)
    public Screen one(@PathParam("id") UUID id, @QueryParam("gemeld") String reported) {
        return screen(found(id), Form.empty(), Optional.ofNullable(reported));
    }

    private Screen screen(KeptOffer offer, Form form, Optional<String> reported) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "offer.jte", offer.name())
                .with("offer", offer)
                .with("form", form)
                .with("facts", kept.asItCame(offer.id()).map(OfferFacts::of).orElse(List.of()))
                .with(
                        "routes",
                        offer.routes().stream()
                                .sorted()
                                .flatMap(route -> laws.route(new RouteId(route)).stream())
                                .toList())
                .with("place", directory.municipalityServed(offer.municipality()))
                .with("licences", kept.licences(offer.source()))
                .with("owner", offer.care().owner().flatMap(this::worker))
                .with("stale", Set.copyOf(offer.stale(calendar.today())))
                .with("mayCare", mayCareFor(offer))
                .with("reported", reported);
    }

    private Optional<Person> worker(UUID id) {
        return directory.findPerson(new PersonId(id));
    }

    private boolean mayCareFor(KeptOffer offer) {
        return user.find()
                .filter(me -> kept.mayCareFor(me, offer.municipality()))
                .isPresent();
    }

    /** In one click; a few words may go with it. */
    @POST
    @Path("/{id}/klopt-niet")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Access(Rule.PUBLISHED)
    public Response wrong(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        var offer = found(id);
        var form = Form.of(posted);
        var words = form.text("words", MOST_WORDS).orElse("");
        if (!form.isValid()) {
            return Response.ok(screen(offer, form, Optional.empty()).status(422))
                    .build();
        }
        var told = reports.report(id, words).isPresent() ? "ja" : "al";
        return Response.seeOther(URI.create("/aanbod/" + id + "?gemeld=" + told))
                .build();
    }

    @GET
    @Path("/{id}/bijwerken")
    @Access(Rule.SIGNED_IN)
    public Screen care(@PathParam("id") UUID id) {
        var offer = mine(id);
        var form = Form.empty().with("version", offer.care().version());
        offer.care().capacity().ifPresent(figure -> form.with("capacity", figure.value()));
        offer.care().waiting().ifPresent(figure -> form.with("waitingWeeks", figure.value()));
        return care(offer, form);
    }

    private static Screen care(KeptOffer offer, Form form) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "offerCare.jte", "offer.care.title")
                .with("offer", offer)
                .with("form", form);
    }

    /** A number that is sent again was counted again. One that was left as it is keeps its day, unless the editor says it is right. */
    @POST
    @Path("/{id}/bijwerken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Access(Rule.SIGNED_IN)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        var offer = mine(id);
        var form = Form.of(posted);
        var capacity = form.number("capacity", 0, MOST_PLACES).map(Long::intValue);
        var weeks = form.number("waitingWeeks", 0, MOST_WEEKS).map(Long::intValue);
        boolean right = form.ticked("verified");
        var owner = form.ticked("owner") ? Optional.of(user.get().personId()) : Optional.<UUID>empty();
        if (!form.isValid()) {
            return Response.ok(care(offer, form).status(422)).build();
        }
        var change = new CareChange(
                capacity.filter(value -> right || isNew(value, offer.care().capacity())),
                weeks.filter(value -> right || isNew(value, offer.care().waiting())),
                right,
                owner);
        try {
            kept.careFor(id, form.number("version", 0, Long.MAX_VALUE).orElse(-1L), change);
        } catch (ProblemException refused) {
            if (!refused.type().equals(ProblemType.STALE)) {
                throw refused;
            }
            return Response.ok(both(found(id), form)).build();
        }
        return Response.seeOther(URI.create("/aanbod/" + id)).build();
    }

    private static boolean isNew(int value, Optional<KeptOffer.Figure> known) {
        return known.filter(figure -> figure.value() == value).isEmpty();
    }

    private static Screen both(KeptOffer now, Form yours) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "offerBoth.jte", "offer.care.title")
                .with("offer", now)
                .with("yours", yours)
                .status(412);
    }

    private KeptOffer mine(UUID id) {
        var offer = found(id);
        if (!mayCareFor(offer)) {
            throw ProblemException.notFound();
        }
        return offer;
    }

    private KeptOffer found(UUID id) {
        return kept.find(id).orElseThrow(ProblemException::notFound);
    }
}
