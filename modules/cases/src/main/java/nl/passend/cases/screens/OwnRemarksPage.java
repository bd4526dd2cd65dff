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
import nl.passend.cases.RemarkKind;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Wat ik vind: not right, not agreed, or to stop, about one thing at a time. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnRemarksPage extends RemarkPages {
    private final SayAboutThing remarks;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnRemarksPage() {
        this(null, null);
    }

    @Inject
    OwnRemarksPage(ReadCaseFile readCaseFile, SayAboutThing remarks) {
        super(Place.OWN, readCaseFile, remarks);
        this.remarks = remarks;
    }

    @GET
    @Path("/wat-ik-vind/{thing}")
    public Screen begin(@PathParam("id") UUID id, @PathParam("thing") UUID thing) {
        return about(id, thing, Form.empty());
    }

    @POST
    @Path("/wat-ik-vind/{thing}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") UUID id, @PathParam("thing") UUID thing, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<RemarkKind> kind = RemarkKind.of(form.typed("kind"));
        if (kind.isEmpty()) {
            form.error("kind", "remark.kind.missing");
        }
        var words = form.requiredText("words", LONGEST, "remark.words.missing");
        if (!form.isValid()) {
            return CasePages.corrected(about(id, thing, form));
        }
        try {
            remarks.say(id, thing, kind.orElseThrow(), words.orElseThrow());
            return Response.seeOther(Place.OWN.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(about(id, thing, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/wat-ik-vind/{remark}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("remark") UUID remark, MultivaluedMap<String, String> posted) {
        remarks.withdraw(id, remark, Form.of(posted).version());
        return Response.seeOther(Place.OWN.uri(id, PAGE)).build();
    }
}
