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
import nl.passend.cases.internal.asking.AskColleague;
import nl.passend.cases.internal.asking.ReadMentions;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What a colleague asks, with a place for the answer. */
@Path("/zaken/{id}/gevraagd/{mention}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class MentionPage {
    static final String PAGE = "gevraagd";
    private static final int LONGEST = 20_000;

    private final ReadCaseFile readCaseFile;
    private final ReadMentions readMentions;
    private final AskColleague askColleague;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MentionPage() {
        this(null, null, null);
    }

    @Inject
    MentionPage(ReadCaseFile readCaseFile, ReadMentions readMentions, AskColleague askColleague) {
        this.readCaseFile = readCaseFile;
        this.readMentions = readMentions;
        this.askColleague = askColleague;
    }

    @GET
    public Screen show(@PathParam("id") UUID id, @PathParam("mention") UUID mention) {
        return screen(id, mention, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("mention") UUID mention, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var text = form.requiredText("text", LONGEST, "ask.answer.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, mention, form));
        }
        try {
            askColleague.answer(id, mention, form.version(), text);
            return Response.seeOther(Place.TEAM.uri(id, "tijdlijn")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, mention, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/gezien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seen(
            @PathParam("id") UUID id, @PathParam("mention") UUID mention, MultivaluedMap<String, String> posted) {
        askColleague.answer(id, mention, Form.of(posted).version(), Optional.empty());
        return Response.seeOther(URI.create(WorkPage.PAGE)).build();
    }

    private Screen screen(UUID id, UUID mention, Form form) {
        return CasePages.screen(Place.TEAM, readCaseFile.withoutTimeline(id), "mention.jte", "ask.asked.title")
                .with("asked", readMentions.one(id, mention))
                .with("form", form);
    }
}
