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
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.access.LetIn;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ShareWithinHousehold;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The pages on which people read along and stop reading along. */
@ApplicationScoped
class SharingPages {
    private final ReadCaseFile readCaseFile;
    private final ShareWithinHousehold sharing;
    private final LetIn letIn;

    @Inject
    SharingPages(ReadCaseFile readCaseFile, ShareWithinHousehold sharing, LetIn letIn) {
        this.readCaseFile = readCaseFile;
        this.sharing = sharing;
        this.letIn = letIn;
    }

    Screen sharing(Place place, UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "sharing.jte", "sharing.title")
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
            form.error("subject", "sharing.subject.missing");
        }
        if (reader.isEmpty()) {
            form.error("reader", "sharing.reader.missing");
        }
        if (part.isEmpty()) {
            form.error("part", "sharing.part.missing");
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
        Optional<String> loginName = form.requiredText("loginName", 64, "sharing.supporter.name.missing");
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

    private static Response back(Place place, UUID id, String page) {
        return Response.seeOther(URI.create(place.of(id, page))).build();
    }
}
