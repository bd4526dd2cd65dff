// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.MultipartForm;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffers;
import nl.passend.knowledge.OfferImports;
import nl.passend.knowledge.OfferImports.NewImport;
import nl.passend.knowledge.OfferReports;
import nl.passend.knowledge.OfferReports.Answer;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** The desk of an editor of offers: what people say is wrong, what got old, and files to take in. To others it is not there. */
@Path("/beheer/aanbod")
@ApplicationScoped
@jakarta.ws.rs.Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class OfferDeskPages {
    private static final String UPLOAD = "/beheer/aanbod/invoer";
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_LISTED = 20;
    private static final int MOST_OLD = 50;

    private final KeptOffers kept;
    private final OfferReports reports;
    private final OfferImports imports;
    private final Jobs jobs;
    private final Directory directory;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OfferDeskPages() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public OfferDeskPages(
            KeptOffers kept,
            OfferReports reports,
            OfferImports imports,
            Jobs jobs,
            Directory directory,
            LegalCalendar calendar,
            CurrentUser user) {
        this.kept = kept;
        this.reports = reports;
        this.imports = imports;
        this.jobs = jobs;
        this.directory = directory;
        this.calendar = calendar;
        this.user = user;
    }

    @Produces
    LargeBody upload() {
        return new LargeBody(UPLOAD, MOST_BYTES);
    }

    @GET
    public Screen desk() {
        var mine = mine();
        var today = calendar.today();
        var old = kept.all().stream()
                .filter(offer -> mine.containsKey(offer.municipality()))
                .filter(offer -> !offer.stale(today).isEmpty())
                .sorted(Comparator.comparing(
                                (KeptOffer offer) -> offer.verifiedOn().orElse(today.minusYears(100)))
                        .thenComparing(KeptOffer::name))
                .toList();
        return Screen.of(KnowledgeScreens.TEMPLATES, "offerDesk.jte", "offer-desk.title")
                .with("reports", reports.mine())
                .with("old", old.subList(0, Math.min(MOST_OLD, old.size())))
                .with("oldCount", old.size())
                .with("today", today)
                .with("places", mine);
    }

    @POST
    @Path("/meldingen/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        mine();
        var form = Form.of(posted);
        var answer = form.choice("answer", Answer.class, "offer-desk.answer.missing");
        var version = form.number("version", 1, Long.MAX_VALUE);
        if (answer.isPresent() && version.isPresent()) {
            try {
                reports.answer(id, version.get(), answer.get());
            } catch (ProblemException refused) {
                // Somebody else answered meanwhile: the desk shows what they found.
                if (!refused.type().equals(ProblemType.STALE)) {
                    throw refused;
                }
            }
        }
        return Response.seeOther(URI.create("/beheer/aanbod")).build();
    }

    @GET
    @Path("/invoer")
    public Screen uploads() {
        return uploads(
                Form.empty().with("municipality", mine().keySet().iterator().next()));
    }

    private Screen uploads(Form form) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "offerUpload.jte", "offer-upload.title")
                .with("form", form)
                .with(
                        "municipalities",
                        mine().values().stream()
                                .map(place -> Option.of(place.slug(), place.name()))
                                .toList())
                .with("imports", imports.latest(MOST_LISTED));
    }

    @POST
    @Path("/invoer")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response take(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type) throws IOException {
        mine();
        if (type == null || !type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        var sent = MultipartForm.read(body, type, MOST_BYTES);
        var form = Form.empty();
        for (String field : List.of("source", "sourceName", "municipality", "complete")) {
            var text = sent.text(field).strip();
            if (!text.isEmpty()) {
                form.with(field, text);
            }
        }
        try {
            var id = imports.order(new NewImport(
                    form.typed("source"),
                    form.typed("sourceName"),
                    form.typed("municipality"),
                    form.ticked("complete"),
                    Optional.empty(),
                    sent.file("file").orElse(new byte[0])));
            return Response.seeOther(URI.create(UPLOAD + "/" + id)).build();
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                throw refused;
            }
            form.addAll(refused);
            return Response.ok(uploads(form).status(422)).build();
        }
    }

    @GET
    @Path("/invoer/{id}")
    public Screen upload(@PathParam("id") UUID id) {
        var found = imports.find(id).orElseThrow(ProblemException::notFound);
        return Screen.of(KnowledgeScreens.TEMPLATES, "offerImport.jte", "offer-import.title")
                .with("taken", found)
                .with("job", found.job().flatMap(jobs::find));
    }

    /** @return by slug, in the order of their names; 404 to who has none */
    private Map<String, ServedMunicipality> mine() {
        var me = user.get();
        Map<String, ServedMunicipality> mine = directory.municipalitiesServed().stream()
                .filter(place -> kept.mayCareFor(me, place.slug()))
                .collect(Collectors.toMap(
                        ServedMunicipality::slug,
                        Function.identity(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
        if (mine.isEmpty()) {
            throw ProblemException.notFound();
        }
        return mine;
    }
}
