// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.breakglass.Attempt;
import nl.passend.cases.internal.breakglass.BreakTheGlass;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.BreakGlass.Readiness;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Breaking the glass: who it is about, what is the matter, why. Without the right there is no such page. */
@Path("/noodtoegang")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.WORKER)
public class BreakGlassPage {
    private static final String HERE = "/noodtoegang";
    private static final int LONGEST_REASON = 2_000;

    private final BreakGlass glass;
    private final BreakTheGlass breakTheGlass;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BreakGlassPage() {
        this(null, null);
    }

    @Inject
    BreakGlassPage(BreakGlass glass, BreakTheGlass breakTheGlass) {
        this.glass = glass;
        this.breakTheGlass = breakTheGlass;
    }

    @GET
    public Screen show() {
        return screen(Form.empty().with("hours", BreakGlass.USUAL.toHours()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response breakGlass(MultivaluedMap<String, String> posted) {
        requireRight();
        Form form = Form.of(posted);
        Optional<String> givenName = form.requiredText("givenName", 200, "glass.given-name.missing");
        Optional<String> familyName = form.text("familyName");
        Optional<LocalDate> birthDate = form.requiredDate("birthDate", "glass.birth-date.missing");
        Optional<Emergency> emergency = Emergency.of(form.typed("emergency"));
        if (emergency.isEmpty()) {
            form.error("emergency", "glass.emergency.missing");
        }
        Optional<String> reason = form.requiredText("reason", LONGEST_REASON, "glass.reason.missing");
        long hours = form.number("hours", 1, BreakGlass.LONGEST.toHours()).orElse(BreakGlass.USUAL.toHours());
        if (!form.isValid()) {
            return CasePages.corrected(screen(form));
        }
        try {
            return answer(breakTheGlass.attempt(new Attempt(
                    givenName.orElseThrow(),
                    familyName.orElse(""),
                    birthDate.orElseThrow(),
                    emergency.orElseThrow(),
                    reason.orElseThrow(),
                    Duration.ofHours(hours))));
        } catch (ProblemException refused) {
            return refused(form, refused);
        }
    }

    private Response answer(List<UUID> open) {
        if (open.isEmpty()) {
            return Response.ok(Screen.of(CaseScreens.TEMPLATES, "glassNothing.jte", "glass.nothing"))
                    .build();
        }
        return Response.seeOther(open.size() == 1 ? Place.TEAM.uri(open.get(0)) : URI.create(HERE))
                .build();
    }

    private Response refused(Form form, ProblemException refused) {
        boolean wait = refused.type().equals(BreakTheGlass.WAIT);
        if (refused.fields().isEmpty() && !wait && !refused.type().equals(BreakTheGlass.NOBODY_TO_TELL)) {
            throw refused;
        }
        form.addAll(refused);
        if (!wait) {
            return CasePages.corrected(screen(form));
        }
        int seconds = refused.extension().orElseThrow().getInt("retryAfter");
        return Response.ok(screen(form).status(Response.Status.TOO_MANY_REQUESTS.getStatusCode()))
                .header(HttpHeaders.RETRY_AFTER, seconds)
                .build();
    }

    @POST
    @Path("/{use}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stop(@PathParam("use") UUID use, MultivaluedMap<String, String> posted) {
        requireRight();
        glass.end(use);
        return Response.seeOther(URI.create(HERE)).build();
    }

    private Screen screen(Form form) {
        return Screen.of(CaseScreens.TEMPLATES, "glass.jte", "glass.title")
                .with("form", form)
                .with("ready", requireRight() == Readiness.READY)
                .with("open", glass.mine());
    }

    private Readiness requireRight() {
        Readiness readiness = glass.readiness();
        if (readiness == Readiness.NOT_YOURS) {
            throw ProblemException.notFound();
        }
        return readiness;
    }
}
