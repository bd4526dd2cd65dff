// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.jobs.Jobs.Job;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;

@Path("/api/v1/jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.ADMINISTRATOR)
public class JobsResource {
    private static final int MOST_LISTED = 50;

    private final Jobs jobs;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public JobsResource() {
        this(null);
    }

    @Inject
    public JobsResource(Jobs jobs) {
        this.jobs = jobs;
    }

    /** @param kind such as {@code audit-verify} */
    @Body
    public record JobRequest(@NotBlank @Size(max = 80) String kind) {}

    /** @param result what came out, as the kind of job made it; absent until DONE */
    public record JobView(
            UUID id,
            String kind,
            Jobs.State state,
            long done,
            long total,
            String message,
            JsonObject result,
            Instant asked,
            Instant ended) {
        static JobView of(Job job) {
            return new JobView(
                    job.id(),
                    job.kind(),
                    job.state(),
                    job.done(),
                    job.total(),
                    job.message(),
                    job.result().orElse(null),
                    job.asked(),
                    job.ended().orElse(null));
        }
    }

    public record JobList(List<JobView> items) {}

    /** The latest, newest first. */
    @GET
    public JobList latest() {
        return new JobList(jobs.latest(MOST_LISTED).stream().map(JobView::of).toList());
    }

    @GET
    @Path("{id}")
    public JobView one(@PathParam("id") UUID id) {
        return jobs.find(id).map(JobView::of).orElseThrow(ProblemException::notFound);
    }

    @POST
    @Transactional
    @Idempotent
    public Response start(JobRequest request) {
        UUID id = jobs.start(request.kind(), JsonObject.EMPTY_JSON_OBJECT);
        return Response.created(URI.create("/api/v1/jobs/" + id)).build();
    }

    /** Asks a job to stop; it does at its next step. */
    @POST
    @Path("{id}/cancellations")
    public Response cancel(@PathParam("id") UUID id) {
        one(id);
        jobs.cancel(id);
        return Response.status(Response.Status.ACCEPTED).build();
    }
}
