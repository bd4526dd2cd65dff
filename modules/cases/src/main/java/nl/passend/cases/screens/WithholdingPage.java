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
import nl.passend.cases.RepresentationView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.representation.WithholdReading;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Whether a representative reads along: withheld at once, read by a second worker, asked anew on its day. */
@Path("/zaken/{id}/wie-beslist/{representation}/meelezen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class WithholdingPage {
    private static final int LONG = 2_000;

    private final TeamBoard boards;
    private final ReadCaseFile readCaseFile;
    private final WithholdReading withholding;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WithholdingPage() {
        this(null, null, null);
    }

    @Inject
    WithholdingPage(TeamBoard boards, ReadCaseFile readCaseFile, WithholdReading withholding) {
        this.boards = boards;
        this.readCaseFile = readCaseFile;
        this.withholding = withholding;
    }

    @GET
    public Screen show(@PathParam("id") UUID id, @PathParam("representation") UUID representation) {
        return screen(id, representation, Form.empty(), Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withhold(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        WithholdReading.Why why = DecidersPage.why(form);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, representation, form, Form.empty()));
        }
        try {
            withholding.withhold(id, representation, why);
            return FamilyPage.back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, representation, CasePages.told(form, problem), Form.empty()));
        }
    }

    @POST
    @Path("/meegelezen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            MultivaluedMap<String, String> posted) {
        withholding.confirm(id, representation, Form.of(posted).version());
        return FamilyPage.back(id);
    }

    @POST
    @Path("/openen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proposeToOpen(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var why = form.requiredText("why", LONG, "withhold.open.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, representation, Form.empty(), form));
        }
        withholding.proposeToOpen(id, representation, form.version(), why.orElseThrow());
        return FamilyPage.back(id);
    }

    private Screen screen(UUID id, UUID representation, Form form, Form opening) {
        RepresentationView one = readCaseFile.representations(id).stream()
                .filter(found -> found.id().equals(representation)
                        && found.representative().isPresent())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return CasePages.screen(Place.TEAM, boards.of(id), "withholding.jte", "withhold.title")
                .with("one", one)
                .with("form", form)
                .with("opening", opening);
    }
}
