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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.HomeView;
import nl.passend.cases.internal.file.ChangeHomes;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The homes of a household: where they are, who lives there, and whether the address is secret. */
@Path("/zaken/{id}/huizen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class HomesPage {
    private static final int LONGEST = 1_000;

    private final TeamBoard boards;
    private final ChangeHomes homes;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HomesPage() {
        this(null, null);
    }

    @Inject
    HomesPage(TeamBoard boards, ChangeHomes homes) {
        this.boards = boards;
        this.homes = homes;
    }

    /** What the form says; usable only when the form is valid. */
    private record Typed(Optional<String> address, List<UUID> residents, boolean secret) {
        static Typed in(Form form) {
            var address = form.text("address", LONGEST);
            var residents = CasePages.ids(form, "residents");
            if (residents.isEmpty()) {
                form.error("residents", "house.residents.missing");
            }
            if (!List.of("yes", "no").contains(form.typed("secret"))) {
                form.error("secret", "house.secret.missing");
            }
            return new Typed(address, residents, form.typed("secret").equals("yes"));
        }
    }

    @GET
    @Path("/nieuw")
    public Screen begin(@PathParam("id") UUID id) {
        return added(id, Form.empty());
    }

    @POST
    @Path("/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Typed typed = Typed.in(form);
        if (!form.isValid()) {
            return CasePages.corrected(added(id, form));
        }
        try {
            homes.add(id, typed.address(), typed.secret(), typed.residents());
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(added(id, CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/{home}")
    public Screen show(@PathParam("id") UUID id, @PathParam("home") UUID homeId) {
        BoardView board = boards.of(id);
        HomeView home = home(board, homeId);
        return changed(
                board,
                homeId,
                Form.empty()
                        .with("address", home.address().orElse(""))
                        .withAll(
                                "residents",
                                home.residents().stream().map(UUID::toString).toList())
                        .with("secret", home.secret() ? "yes" : "no")
                        .with("version", home.version().orElse(0L))
                        .remembering());
    }

    @POST
    @Path("/{home}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("home") UUID homeId, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Typed typed = Typed.in(form);
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(changed(boards.of(id), homeId, form));
        }
        try {
            homes.change(
                    id,
                    homeId,
                    version,
                    new ChangeHomes.HomePatch(
                            Patched.of(typed.address().orElse(null)),
                            Patched.of(typed.secret()),
                            Patched.of(typed.residents())));
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                return BothVersions.of(problem, form)
                        .field("address", "house.address")
                        .field("residents", "house.residents")
                        .field("secret", "house.secret")
                        .settle(
                                merged -> change(id, homeId, merged),
                                both -> both.screen(Place.TEAM, boards.of(id), address(id, homeId)));
            }
            return CasePages.corrected(changed(boards.of(id), homeId, CasePages.told(form, problem)));
        }
    }

    private Screen added(UUID id, Form form) {
        return screen(boards.of(id), Place.TEAM.of(id, "huizen/nieuw"), "house.title.new", form);
    }

    private static Screen changed(BoardView board, UUID homeId, Form form) {
        home(board, homeId);
        return screen(board, address(board.file().id(), homeId), "house.title.change", form);
    }

    private static Screen screen(BoardView board, String action, String title, Form form) {
        return CasePages.screen(Place.TEAM, board, "home.jte", title)
                .with("action", action)
                .with("heading", title)
                .with("form", form);
    }

    private static String address(UUID id, UUID homeId) {
        return Place.TEAM.of(id, "huizen") + "/" + homeId;
    }

    private static HomeView home(BoardView board, UUID homeId) {
        return board.homes().stream()
                .filter(home -> home.id().equals(homeId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
