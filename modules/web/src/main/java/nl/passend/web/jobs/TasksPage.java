// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Long work with its progress. While something runs the list fetches itself again; without JavaScript there is a link. */
@Path("/beheer/taken")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class TasksPage {
    private static final int MOST_SHOWN = 30;

    private final Jobs jobs;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TasksPage() {
        this(null);
    }

    @Inject
    public TasksPage(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public Screen show() {
        List<JobLines.Line> lines =
                jobs.latest(MOST_SHOWN).stream().map(JobLines::of).toList();
        return Screen.of(WebTemplates.TEMPLATES, "jobs.jte", "job.title")
                .with("lines", lines)
                .with("busy", lines.stream().anyMatch(JobLines.Line::isBusy));
    }

    @POST
    @Path("{id}/stop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("id") UUID id) {
        jobs.cancel(id);
        return Response.seeOther(URI.create("/beheer/taken")).build();
    }
}
