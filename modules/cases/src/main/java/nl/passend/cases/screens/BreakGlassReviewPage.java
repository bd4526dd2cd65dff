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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.breakglass.ReadUses;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Every use of break-glass, for the privacy officer: without a name of a client, with what came of it. */
@Path("/noodtoegang/overzicht")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PRIVACY_OFFICER)
public class BreakGlassReviewPage {
    private static final String HERE = "/noodtoegang/overzicht";
    private static final int PAGE = 25;
    private static final int LONGEST = 2_000;

    private final ReadUses uses;
    private final BreakGlass glass;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BreakGlassReviewPage() {
        this(null, null);
    }

    @Inject
    BreakGlassReviewPage(ReadUses uses, BreakGlass glass) {
        this.uses = uses;
        this.glass = glass;
    }

    @GET
    public Screen show(@QueryParam("after") UUID after) {
        return screen(Optional.ofNullable(after), Form.empty(), Optional.empty());
    }

    /** Fields carry the use in their name, since each has a form of its own on one page. */
    @POST
    @Path("/{use}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("use") UUID use, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> note = form.requiredText("note-" + use, LONGEST, "glass.review.missing");
        if (form.isValid()) {
            try {
                glass.review(use, note.orElseThrow(), form.version());
                return Response.seeOther(URI.create(HERE)).build();
            } catch (ProblemException refused) {
                if (!refused.type().equals(ProblemType.STALE)) {
                    throw refused;
                }
                form.error("note-" + use, "glass.review.stale");
            }
        }
        return CasePages.corrected(screen(Optional.empty(), form, Optional.of(use)));
    }

    /** @param judged the use whose form must be corrected */
    private Screen screen(Optional<UUID> after, Form form, Optional<UUID> judged) {
        var page = uses.all(after, PAGE);
        return Screen.of(CaseScreens.TEMPLATES, "glassReview.jte", "glass.review.title")
                .with("form", form)
                .with("judged", judged)
                .with("uses", page.items())
                .with("next", page.next().map(next -> HERE + "?after=" + next))
                .with("first", after.map(since -> HERE));
    }
}
