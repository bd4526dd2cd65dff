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
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.HomeView;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.MemberView;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.file.MoveMember;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Tells anew who someone of the household is, and where they live. */
@Path("/zaken/{id}/gezin/{member}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class MemberPage {
    private final TeamBoard boards;
    private final ChangeHousehold household;
    private final MoveMember moveMember;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MemberPage() {
        this(null, null, null);
    }

    @Inject
    MemberPage(TeamBoard boards, ChangeHousehold household, MoveMember moveMember) {
        this.boards = boards;
        this.household = household;
        this.moveMember = moveMember;
    }

    @GET
    public Screen show(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        BoardView board = boards.of(id);
        return screen(board, member, details(FamilyPage.member(board, member)), homes(board, member));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var givenName = form.requiredText("givenName", 200, "given-name.missing");
        var familyName = form.text("familyName");
        var birthDate = form.date("birthDate");
        var role = HouseholdRole.understood(form.typed("role"));
        if (role.isEmpty()) {
            form.error("role", "role.missing");
        }
        long version = form.version();
        if (!form.isValid()) {
            return again(id, member, form);
        }
        try {
            household.change(
                    id,
                    member,
                    version,
                    new ChangeHousehold.MemberPatch(
                            Patched.of(givenName.orElseThrow()),
                            Patched.of(familyName.orElse("")),
                            Patched.of(birthDate.orElse(null)),
                            Patched.of(role.orElseThrow())));
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                return BothVersions.of(problem, form)
                        .field("givenName", "given-name")
                        .field("familyName", "family-name")
                        .field("birthDate", "birth-date")
                        .field("role", "role")
                        .settle(
                                merged -> change(id, member, merged),
                                both -> both.screen(
                                        Place.TEAM, boards.of(id), Place.TEAM.of(id, "gezin") + "/" + member));
            }
            return again(id, member, CasePages.told(form, problem));
        }
    }

    private Response again(UUID id, UUID member, Form form) {
        BoardView board = boards.of(id);
        return CasePages.corrected(screen(board, member, form, homes(board, member)));
    }

    /** The form says where they lived when it was opened, so that nobody moves back whom another moved meanwhile. */
    @POST
    @Path("/huizen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Set<UUID> from = Set.copyOf(CasePages.ids(form, "from"));
        Set<UUID> homes = Set.copyOf(CasePages.ids(form, "homes"));
        if (form.isValid() && homes.isEmpty()) {
            form.error("homes", "member.homes.missing");
        }
        if (!form.isValid()) {
            return moveAgain(id, member, form);
        }
        try {
            moveMember.move(id, member, from, homes);
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            return moveAgain(id, member, CasePages.told(form, problem));
        }
    }

    private Response moveAgain(UUID id, UUID member, Form form) {
        BoardView board = boards.of(id);
        return CasePages.corrected(screen(board, member, details(FamilyPage.member(board, member)), form));
    }

    private static Screen screen(BoardView board, UUID member, Form form, Form moving) {
        return CasePages.screen(Place.TEAM, board, "member.jte", "member.title")
                .with("member", FamilyPage.member(board, member))
                .with("form", form)
                .with("moving", moving);
    }

    private static Form details(MemberView member) {
        Form form = Form.empty()
                .with("givenName", member.givenName())
                .with("familyName", member.familyName())
                .with("role", member.role())
                .with("version", member.version().orElse(0L));
        member.birthDate().ifPresentOrElse(born -> form.with("birthDate", born), () -> form.with("birthDate", ""));
        return form.remembering();
    }

    private static Form homes(BoardView board, UUID member) {
        List<String> homes = board.homes().stream()
                .filter(home -> home.residents().contains(member))
                .map(HomeView::id)
                .map(UUID::toString)
                .toList();
        return Form.empty().withAll("from", homes).withAll("homes", homes);
    }
}
