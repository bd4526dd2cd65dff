// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.access.LetIn;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.file.InviteMember;
import nl.passend.cases.internal.file.ShareWithinHousehold;
import nl.passend.cases.internal.file.Told;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The pages on which people of a household come in, read along and stop reading along. */
@ApplicationScoped
class SharingPages {
    private final ReadCaseFile readCaseFile;
    private final ShareWithinHousehold sharing;
    private final ChangeHousehold household;
    private final InviteMember inviteMember;
    private final LetIn letIn;

    @Inject
    SharingPages(
            ReadCaseFile readCaseFile,
            ShareWithinHousehold sharing,
            ChangeHousehold household,
            InviteMember inviteMember,
            LetIn letIn) {
        this.readCaseFile = readCaseFile;
        this.sharing = sharing;
        this.household = household;
        this.inviteMember = inviteMember;
        this.letIn = letIn;
    }

    Screen sharing(Place place, UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.board(id, 1), "sharing.jte", "Wie mag meelezen")
                .with("form", form);
    }

    Response open(Place place, UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> subject = form.uuid("subject");
        Optional<UUID> reader = form.uuid("reader");
        Optional<OpenPart> part = Arrays.stream(OpenPart.values())
                .filter(p -> p.code().equals(form.typed("part")))
                .findFirst();
        if (subject.isEmpty()) {
            form.error("subject", "Kies over wie het gaat.");
        }
        if (reader.isEmpty()) {
            form.error("reader", "Kies wie er mag meelezen.");
        }
        if (part.isEmpty()) {
            form.error("part", "Kies wat er open mag.");
        }
        var words = CasePages.ids(form, "words");
        if (!form.isValid()) {
            return CasePages.corrected(sharing(place, id, form));
        }
        try {
            sharing.open(
                    id,
                    new ShareWithinHousehold.Leave(
                            subject.orElseThrow(),
                            reader.orElseThrow(),
                            part.orElseThrow(),
                            Set.copyOf(words),
                            Optional.empty(),
                            form.date("until")));
            return back(place, id, "delen");
        } catch (ProblemException problem) {
            return CasePages.corrected(sharing(place, id, CasePages.told(form, problem)));
        }
    }

    Response close(Place place, UUID id, UUID opening) {
        sharing.close(id, opening);
        return back(place, id, "delen");
    }

    Response letIn(Place place, UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> loginName = form.requiredText("loginName", 64, "Vul de inlognaam van de ondersteuner in.");
        if (!form.isValid()) {
            return CasePages.corrected(sharing(place, id, form));
        }
        try {
            letIn.supporter(id, loginName.orElseThrow(), form.uuid("member"), Optional.empty());
            return back(place, id, "toegang");
        } catch (ProblemException problem) {
            return CasePages.corrected(sharing(place, id, CasePages.told(form, problem)));
        }
    }

    Response endSupporter(Place place, UUID id, UUID grant) {
        letIn.end(id, grant);
        return back(place, id, "toegang");
    }

    Screen household(UUID id, Form form) {
        BoardView board = readCaseFile.board(id, 1);
        if (!board.may().contains("change-household")) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(Place.TEAM, board, "household.jte", "Gezin").with("form", form);
    }

    Response addMember(UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> givenName = form.requiredText("givenName", 200, "Vul een voornaam in.");
        Optional<String> familyName = form.text("familyName");
        var birthDate = form.date("birthDate");
        var role = HouseholdRole.understood(form.typed("role"));
        if (!form.isValid()) {
            return CasePages.corrected(household(id, form));
        }
        try {
            household.add(
                    id,
                    new Told(
                            givenName.orElseThrow(),
                            familyName.orElse(""),
                            birthDate,
                            role.orElse(HouseholdRole.OTHER)));
            return back(Place.TEAM, id, "gezin");
        } catch (ProblemException problem) {
            return CasePages.corrected(household(id, CasePages.told(form, problem)));
        }
    }

    /** The code stands on this page once; a reload asks for a new one. */
    Response invite(UUID id, UUID member) {
        try {
            String code = inviteMember.invite(id, member, Optional.empty());
            BoardView board = readCaseFile.board(id, 1);
            return Response.ok(CasePages.screen(Place.TEAM, board, "invitation.jte", "Eigen inlog")
                            .with("name", InWords.nameOf(board, member))
                            .with("code", code)
                            .with("days", InviteMember.VALID.toDays()))
                    .build();
        } catch (ProblemException problem) {
            return CasePages.corrected(household(id, CasePages.told(Form.empty(), problem)));
        }
    }

    private static Response back(Place place, UUID id, String page) {
        return Response.seeOther(URI.create(place.of(id, page))).build();
    }
}
