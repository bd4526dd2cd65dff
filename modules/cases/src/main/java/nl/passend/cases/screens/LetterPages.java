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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.LetterDraftView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.letter.WriteLetter;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Brief maken: a template and to whom, the letter filled in, mended, and kept as a document; for the team alone. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class LetterPages {
    private static final String PAGE = "brief";
    private static final int LONGEST = 20_000;
    private static final int SHORT = 200;

    private final ReadCaseFile readCaseFile;
    private final WriteLetter letters;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LetterPages() {
        this(null, null);
    }

    @Inject
    LetterPages(ReadCaseFile readCaseFile, WriteLetter letters) {
        this.readCaseFile = readCaseFile;
        this.letters = letters;
    }

    @GET
    @Path("/brief")
    public Screen begin(@PathParam("id") UUID id) {
        return choosing(id, Form.empty());
    }

    @POST
    @Path("/brief")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> template = form.uuid("template");
        Optional<UUID> to = form.uuid("to");
        if (template.isEmpty()) {
            form.error("template", "brief.template.missing");
        }
        if (to.isEmpty()) {
            form.error("to", "brief.to.missing");
        }
        return form.isValid()
                ? Response.seeOther(Place.TEAM.uri(id, PAGE + "/" + template.orElseThrow() + "/" + to.orElseThrow()))
                        .build()
                : CasePages.corrected(choosing(id, form));
    }

    @GET
    @Path("/brief/{template}/{member}")
    public Screen filled(
            @PathParam("id") UUID id, @PathParam("template") UUID template, @PathParam("member") UUID member) {
        LetterDraftView draft = letters.draft(id, template, member);
        return writing(id, draft, Form.empty().with("title", draft.title()).with("words", draft.words()));
    }

    @POST
    @Path("/brief/{template}/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @PathParam("id") UUID id,
            @PathParam("template") UUID template,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> title = form.requiredText("title", SHORT, "brief.title.missing");
        Optional<String> words = form.requiredText("words", LONGEST, "brief.words.missing");
        Optional<WhoMayRead> readers = WhoMayRead.of(form.typed("readers"));
        if (readers.isEmpty()) {
            form.error("readers", "brief.readers.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(writing(id, letters.draft(id, template, member), form));
        }
        try {
            Stored kept = letters.keep(
                    id,
                    new WriteLetter.NewLetter(title.orElseThrow(), words.orElseThrow(), member, readers.orElseThrow()));
            return Response.seeOther(Place.TEAM.uri(id, DocumentPages.PAGE + "/" + kept.id()))
                    .build();
        } catch (ProblemException problem) {
            return CasePages.corrected(writing(id, letters.draft(id, template, member), CasePages.told(form, problem)));
        }
    }

    private Screen choosing(UUID id, Form form) {
        return CasePages.screen(Place.TEAM, readCaseFile.withoutTimeline(id), "letterBegin.jte", "brief.page")
                .with("templates", letters.templates(id))
                .with("form", form);
    }

    private Screen writing(UUID id, LetterDraftView draft, Form form) {
        return CasePages.screen(Place.TEAM, readCaseFile.withoutTimeline(id), "letter.jte", "brief.page")
                .with("draft", draft)
                .with("form", form);
    }
}
