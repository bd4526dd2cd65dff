// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Goes through the whole record of who looked and who changed, and says whether anything was altered, removed or cut off. */
@Path("/beheer/controle")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class AuditCheckPage {
    private static final String KIND = "audit-verify";
    private static final int SEARCHED = 100;

    private final Jobs jobs;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AuditCheckPage() {
        this(null);
    }

    @Inject
    public AuditCheckPage(Jobs jobs) {
        this.jobs = jobs;
    }

    @GET
    public Screen show() {
        Optional<Jobs.Job> last = jobs.latest(SEARCHED).stream()
                .filter(job -> job.kind().equals(KIND))
                .findFirst();
        return Screen.of(WebTemplates.TEMPLATES, "auditCheck.jte", "audit.title")
                .with("last", last.map(JobLines::of))
                .with("clean", last.flatMap(Jobs.Job::result).map(result -> result.getBoolean("clean", false)));
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start() {
        jobs.start(KIND, JsonObject.EMPTY_JSON_OBJECT);
        return Response.seeOther(URI.create("/beheer/controle")).build();
    }
}
