// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.DocumentView;
import nl.passend.cases.LetterDraftView;
import nl.passend.cases.internal.letter.WriteLetter;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;

/** Letters from a team to somebody of the household: filled from a template, and kept as a document. */
@Path("/api/v1/case-files/{id}/letters")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class LettersResource {
    /**
     * @param words as they stand on paper: paragraphs with a blank line between, lists with a dash before each line
     * @param about member to whom it is
     * @param readers {@code household} (with whom it is to) or {@code team}
     */
    @Body
    public record NewLetter(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20_000) String words,
            @NotNull UUID about,
            @NotBlank @Size(max = 20) String readers) {}

    private final WriteLetter letters;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LettersResource() {
        this(null);
    }

    @Inject
    public LettersResource(WriteLetter letters) {
        this.letters = letters;
    }

    /** Filled with what this member, and who reads letters to them, may read. Nothing is kept. */
    @GET
    @Path("/drafts/{template}/{member}")
    public LetterDraftView draft(
            @PathParam("id") UUID id, @PathParam("template") UUID template, @PathParam("member") UUID member) {
        return letters.draft(id, template, member);
    }

    /** A document: a tagged PDF. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Answers(DocumentView.class)
    public Response keep(@PathParam("id") UUID id, NewLetter letter) {
        return PlanResource.created(
                id,
                "documents",
                letters.keep(
                        id,
                        new WriteLetter.NewLetter(
                                letter.title().strip(),
                                letter.words().strip(),
                                letter.about(),
                                Codes.readers(letter.readers()))));
    }
}
