// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import nl.passend.kernel.Settings;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/** Every component in every state ({@code ?thema=passend} for another theme); only in a demo. Its forms store nothing. */
@Path("/ontwerp")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class GalleryPage {
    private final Settings settings;
    private final Clock clock;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public GalleryPage() {
        this(null, null);
    }

    @Inject
    public GalleryPage(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GET
    @Access(Rule.PUBLIC)
    public Screen show(@QueryParam("thema") String theme) {
        if (!settings.demo()) {
            throw ProblemException.notFound();
        }
        var screen = screen(new GalleryContent(clock.instant()));
        return theme == null ? screen : screen.theme(theme);
    }

    @POST
    @Access(Rule.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Screen showAgain() {
        return show(null).status(422);
    }

    static Screen screen(GalleryContent content) {
        return Screen.of(ScreenKit.TEMPLATES, "gallery.jte", "Ontwerp")
                .with("it", content)
                .banner(content.banner());
    }
}
