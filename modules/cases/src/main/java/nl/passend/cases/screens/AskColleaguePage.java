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
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.asking.AskColleague;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** Asks colleagues to look at a line of the timeline. They are chosen from who may enter the file: nobody else can be. */
@Path("/zaken/{id}/tijdlijn/{entry}/vraag")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class AskColleaguePage {
    private final ReadCaseFile readCaseFile;
    private final FileColleagues colleagues;
    private final AskColleague askColleague;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AskColleaguePage() {
        this(null, null, null);
    }

    @Inject
    AskColleaguePage(ReadCaseFile readCaseFile, FileColleagues colleagues, AskColleague askColleague) {
        this.readCaseFile = readCaseFile;
        this.colleagues = colleagues;
        this.askColleague = askColleague;
    }

    @GET
    public Screen show(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return screen(id, entry, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") UUID id, @PathParam("entry") UUID entry, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var people = CasePages.ids(form, "mentions");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, entry, form));
        }
        try {
            askColleague.ask(id, entry, people);
            return Response.seeOther(Place.TEAM.uri(id, "tijdlijn")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, entry, CasePages.told(form, problem)));
        }
    }

    private Screen screen(UUID id, UUID entry, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!board.may().contains("change-household")) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(Place.TEAM, board, "askColleague.jte", "ask.title")
                .with("entry", readCaseFile.entry(id, entry))
                .with(
                        "colleagues",
                        colleagues.others(id).stream()
                                .map(person -> Option.of(person.id().value().toString(), person.fullName()))
                                .toList())
                .with("form", form);
    }
}
