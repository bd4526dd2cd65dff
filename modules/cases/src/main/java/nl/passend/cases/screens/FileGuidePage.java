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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChooseRoute;
import nl.passend.cases.internal.plan.OfferFacts;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.GuideSetting;
import nl.passend.knowledge.RouteTalk;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * The Routewijzer from a file, and back into its plan. The file offers what it knows, a worker confirms each; a route is chosen
 * on a page of its own, that says what will be kept with it. The guide hears facts, and never whose.
 */
@Path("/zaken/{id}/routewijzer")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class FileGuidePage {
    private static final int LONG = 2_000;

    private final TeamBoard boards;
    private final RouteTalk talk;
    private final ChooseRoute chooseRoute;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public FileGuidePage() {
        this(null, null, null, null);
    }

    @Inject
    FileGuidePage(TeamBoard boards, RouteTalk talk, ChooseRoute chooseRoute, Ids ids) {
        this.boards = boards;
        this.talk = talk;
        this.chooseRoute = chooseRoute;
        this.ids = ids;
    }

    /** For whom? */
    @GET
    public Screen forWhom(@PathParam("id") UUID id) {
        return CasePages.screen(Place.TEAM, boards.of(id), "guideFor.jte", "guide-for.title");
    }

    @GET
    @Path("/{member}")
    public Screen begin(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        BoardView board = boards.of(id);
        return shown(board, talk.begin(setting(board, member)));
    }

    @POST
    @Path("/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Screen hear(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        BoardView board = boards.of(id);
        return shown(board, talk.hear(Form.of(posted), setting(board, member)));
    }

    /** What will be kept, before it is kept. */
    @POST
    @Path("/{member}/kiezen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Screen choose(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        BoardView board = boards.of(id);
        Form form = Form.of(posted)
                .with("about", member)
                .with("id", ids.next())
                .with("in", board.file().municipality().orElse(""));
        return chosen(board, member, form);
    }

    @POST
    @Path("/{member}/in-het-plan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        BoardView board = boards.of(id);
        Form form = Form.of(posted);
        var overruled = form.text("overruled", LONG);
        var about = CasePages.ids(form, "about");
        var given = form.uuid("id");
        if (!form.isValid()) {
            return CasePages.corrected(chosen(board, member, form));
        }
        try {
            Stored stored = chooseRoute.choose(
                    id,
                    new ChooseRoute.Choice(
                            given,
                            about,
                            form.typed("route"),
                            form.text("in").or(() -> board.file().municipality()),
                            talk.told(form.copy()).facts(),
                            overruled));
            return Response.seeOther(Place.TEAM.uri(id, "routes/" + stored.id()))
                    .build();
        } catch (ProblemException problem) {
            return CasePages.corrected(chosen(board, member, CasePages.told(form, problem)));
        }
    }

    /** An answer that is none, or a route that nobody knows, leads back to the questions with what was told still there. */
    private Screen chosen(BoardView board, UUID member, Form form) {
        List<String> places = Stream.of(board.file().municipality(), form.text("beside"))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Form read = form.copy();
        RouteTalk.Told told = talk.told(read);
        if (!read.isValid()) {
            return shown(board, talk.hear(form.copy(), setting(board, member)));
        }
        try {
            return CasePages.screen(Place.TEAM, board, "chooseRoute.jte", "guide-choose.title")
                    .with("address", address(board, member))
                    .with("told", told)
                    .with("weighed", chooseRoute.weigh(board.file().id(), form.typed("route"), places, told.facts()))
                    .with("form", form);
        } catch (ProblemException problem) {
            return shown(board, talk.hear(CasePages.told(form, problem), setting(board, member)));
        }
    }

    private static GuideSetting setting(BoardView board, UUID member) {
        String address = address(board, member);
        return new GuideSetting(
                address,
                Optional.of(address + "/kiezen"),
                board.file().municipality(),
                OfferFacts.about(board, member),
                (ui, kit) -> CaseScreens.TEMPLATES.content(
                        "guideAbove.jte", Map.of("ui", ui, "kit", kit, "board", board, "member", member)));
    }

    private static String address(BoardView board, UUID member) {
        return Place.TEAM.of(board.file().id(), "routewijzer") + "/" + member;
    }

    private static Screen shown(BoardView board, Screen screen) {
        return screen.alsoSpeaks(CaseScreens.TEMPLATES).banner(ui -> InWords.banner(ui, Place.TEAM, board));
    }
}
