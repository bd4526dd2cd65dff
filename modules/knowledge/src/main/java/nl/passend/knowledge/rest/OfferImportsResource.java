// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.jobs.Jobs.Job;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.OfferImports;
import nl.passend.knowledge.OfferImports.Import;
import nl.passend.knowledge.OfferImports.NewImport;
import nl.passend.knowledge.OfferImports.Outcome;

/**
 * Taking offers in, in the form of HSDS 3.0. The body is the file itself: JSON (a page of services, a list, a package), or a zip with
 * JSON or with the tables. For editors, each for the own municipality.
 */
@Path("/api/v1/offer-imports")
@ApplicationScoped
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class OfferImportsResource {
    private static final String PATH = "/api/v1/offer-imports";
    private static final int MOST_BYTES = 15 << 20;
    private static final int MOST_LISTED = 50;

    /**
     * How far it is, and what came of it.
     *
     * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
     * @param done services written, of {@code total}
     * @param outcome absent until it ended
     */
    public record ImportItem(
            UUID id,
            String source,
            String sourceName,
            String municipality,
            boolean complete,
            String state,
            long done,
            long total,
            Instant asked,
            Optional<Instant> ended,
            Optional<Outcome> outcome) {
        static ImportItem of(Import taken, Optional<Job> job) {
            return new ImportItem(
                    taken.id(),
                    taken.source(),
                    taken.sourceName(),
                    taken.municipality(),
                    taken.complete(),
                    job.map(one -> one.state().name()).orElse(Jobs.State.DONE.name()),
                    job.map(Job::done).orElse(0L),
                    job.map(Job::total).orElse(0L),
                    taken.asked(),
                    taken.ended(),
                    taken.outcome());
        }
    }

    private final OfferImports imports;
    private final Jobs jobs;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OfferImportsResource() {
        this(null, null);
    }

    @Inject
    public OfferImportsResource(OfferImports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    @Produces
    LargeBody largeBody() {
        return new LargeBody(PATH, MOST_BYTES);
    }

    /** Newest first. */
    @GET
    public Listing<ImportItem> list() {
        return Listing.whole(imports.latest(MOST_LISTED).stream()
                .map(one -> ImportItem.of(one, Optional.empty()))
                .toList());
    }

    @GET
    @Path("/{id}")
    public ImportItem one(@PathParam("id") UUID id) {
        var found = imports.find(id).orElseThrow(ProblemException::notFound);
        return ImportItem.of(found, found.job().flatMap(jobs::find));
    }

    /**
     * Keeps the file and takes it in in the background; how far it is stands at the Location.
     *
     * @param source slug of who publishes it
     * @param name of the source, as people read it; the slug when absent
     * @param complete whether the file holds everything of this source, so that what it does not name is gone
     */
    @POST
    @Consumes({MediaType.APPLICATION_JSON, "application/zip"})
    @Answers(ImportItem.class)
    public Response take(
            @QueryParam("source") String source,
            @QueryParam("name") String name,
            @QueryParam("municipality") String municipality,
            @QueryParam("complete") Boolean complete,
            InputStream body)
            throws IOException {
        var slug = Optional.ofNullable(source).orElse("");
        byte[] file = body.readNBytes(MOST_BYTES + 1);
        if (file.length > MOST_BYTES) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        var id = imports.order(new NewImport(
                slug,
                Optional.ofNullable(name).orElse(slug),
                Optional.ofNullable(municipality).orElse(""),
                Boolean.TRUE.equals(complete),
                Optional.empty(),
                file));
        return Response.status(Response.Status.ACCEPTED)
                .location(URI.create(PATH + "/" + id))
                .entity(one(id))
                .build();
    }
}
