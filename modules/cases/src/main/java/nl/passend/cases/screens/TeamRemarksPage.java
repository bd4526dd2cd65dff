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
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;

/** Wat ik vind, for who speaks to them and writes down what came of it. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamRemarksPage extends RemarkPages {
    private final SayAboutThing remarks;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamRemarksPage() {
        this(null, null);
    }

    @Inject
    TeamRemarksPage(ReadCaseFile readCaseFile, SayAboutThing remarks) {
        super(Place.TEAM, readCaseFile, remarks);
        this.remarks = remarks;
    }

    @POST
    @Path("/wat-ik-vind/{remark}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("remark") UUID remark, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("answer." + remark, LONGEST, "remark.answer.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            remarks.answer(id, remark, form.version(), words.orElseThrow());
            return Response.seeOther(Place.TEAM.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }
}
