// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.cases.internal.file.InviteMember;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;

/**
 * Gives someone of the household an account of their own. A class of its own, because JAX-RS never comes back to
 * {@link FamilyPage} once {@link MemberPage} has matched the first part of the address.
 */
@Path("/zaken/{id}/gezin/{member}/uitnodiging")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class InvitationPage {
    private final TeamBoard boards;
    private final InviteMember inviteMember;
    private final FindDoubles findDoubles;
    private final ReadCaseFile readCaseFile;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public InvitationPage() {
        this(null, null, null, null);
    }

    @Inject
    InvitationPage(TeamBoard boards, InviteMember inviteMember, FindDoubles findDoubles, ReadCaseFile readCaseFile) {
        this.boards = boards;
        this.inviteMember = inviteMember;
        this.findDoubles = findDoubles;
        this.readCaseFile = readCaseFile;
    }

    /** The code stands on this page once; a reload asks for a new one. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        try {
            String code = inviteMember.invite(id, member, Optional.empty());
            BoardView board = boards.of(id);
            return Response.ok(CasePages.screen(Place.TEAM, board, "invitation.jte", "invitation.title")
                            .with("name", FamilyPage.member(board, member).givenName())
                            .with("code", code)
                            .with("days", InviteMember.VALID.toDays()))
                    .build();
        } catch (ProblemException problem) {
            return CasePages.corrected(FamilyPage.screen(
                    boards, findDoubles, readCaseFile, id, Form.empty(), CasePages.told(Form.empty(), problem)));
        }
    }
}
