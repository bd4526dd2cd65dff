// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.cases.internal.file.OpenCaseFile;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/**
 * Begins a file: a name and the person's words are enough. People are added one by one; the button for one more shows the form
 * again with a row extra, so it works without JavaScript. When someone seems to stand in another file already, the new file opens at
 * the household, where that is told.
 */
@Path("/zaken/nieuw")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class NewCaseFilePage {
    private static final int MOST = 30;
    private static final int LONGEST = 20_000;

    private final OpenCaseFile openCaseFile;
    private final Directory directory;
    private final TeamRoster roster;
    private final FindDoubles findDoubles;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public NewCaseFilePage() {
        this(null, null, null, null);
    }

    @Inject
    NewCaseFilePage(OpenCaseFile openCaseFile, Directory directory, TeamRoster roster, FindDoubles findDoubles) {
        this.openCaseFile = openCaseFile;
        this.directory = directory;
        this.roster = roster;
        this.findDoubles = findDoubles;
    }

    @GET
    @Access(Rule.WORKER)
    public Screen show() {
        return screen(Form.empty(), 1);
    }

    @POST
    @Access(Rule.WORKER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        int rows = form.number("rows", 1, MOST).orElse(1L).intValue();
        if (form.typed("more").equals("one")) {
            return Response.ok(screen(form, Math.min(rows + 1, MOST))).build();
        }
        Optional<UUID> team = form.uuid("teamId");
        if (team.isEmpty()) {
            form.error("teamId", "new.team.missing");
        }
        Optional<String> request = form.requiredText("request", LONGEST, "new.question.missing");
        Optional<String> ownWords = form.text("ownWords", LONGEST);
        HouseholdRows household = HouseholdRows.in(form, rows);
        if (!form.isValid()) {
            return CasePages.corrected(screen(form, rows));
        }
        try {
            UUID id = openCaseFile.open(
                    new OpenCaseFile.Request(team.orElseThrow(), request.orElseThrow(), ownWords, household.people()));
            return Response.seeOther(
                            findDoubles.in(id).isEmpty() ? Place.TEAM.uri(id) : URI.create(Place.TEAM.of(id, "gezin")))
                    .build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(CasePages.told(form, household.asTyped(problem)), rows));
        }
    }

    private Screen screen(Form form, int rows) {
        List<Option> teams = directory.teams(roster.mine()).values().stream()
                .map(team -> Option.of(team.id().toString(), team.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
        if (teams.size() == 1) {
            form.with("teamId", teams.get(0).value());
        }
        return Screen.of(CaseScreens.TEMPLATES, "newCaseFile.jte", "new.title")
                .with("form", form.with("rows", rows))
                .with("rows", rows)
                .with("teams", teams);
    }
}
