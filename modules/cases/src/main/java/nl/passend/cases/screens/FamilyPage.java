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
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.MemberView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.cases.internal.file.Told;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Who belongs to the household, where they live and who decides for whom; from here one adds someone. */
@Path("/zaken/{id}/gezin")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class FamilyPage {
    private final TeamBoard boards;
    private final ChangeHousehold household;
    private final FindDoubles findDoubles;
    private final ReadCaseFile readCaseFile;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public FamilyPage() {
        this(null, null, null, null);
    }

    @Inject
    FamilyPage(TeamBoard boards, ChangeHousehold household, FindDoubles findDoubles, ReadCaseFile readCaseFile) {
        this.boards = boards;
        this.household = household;
        this.findDoubles = findDoubles;
        this.readCaseFile = readCaseFile;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return screen(id, Form.empty(), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> givenName = form.requiredText("givenName", 200, "given-name.missing");
        Optional<String> familyName = form.text("familyName");
        var birthDate = form.date("birthDate");
        var role = HouseholdRole.understood(form.typed("role")).orElse(HouseholdRole.OTHER);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, Form.empty()));
        }
        try {
            household.add(id, new Told(givenName.orElseThrow(), familyName.orElse(""), birthDate, role));
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem), Form.empty()));
        }
    }

    private Screen screen(UUID id, Form form, Form refused) {
        return screen(boards, findDoubles, readCaseFile, id, form, refused);
    }

    /** @param refused with what was wrong with something else than the form for one more */
    static Screen screen(
            TeamBoard boards, FindDoubles findDoubles, ReadCaseFile readCaseFile, UUID id, Form form, Form refused) {
        BoardView board = boards.of(id);
        return CasePages.screen(Place.TEAM, board, "household.jte", "family.title")
                .with("form", form)
                .with("doubles", findDoubles.in(id))
                .with("representations", readCaseFile.representations(id))
                .with("refused", refused.errors());
    }

    static MemberView member(BoardView board, UUID member) {
        return board.file().household().stream()
                .filter(m -> m.id().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    static Response back(UUID id) {
        return Response.seeOther(URI.create(Place.TEAM.of(id, "gezin"))).build();
    }
}
