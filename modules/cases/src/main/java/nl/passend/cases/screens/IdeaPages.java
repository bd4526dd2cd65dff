// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.OfferIdea;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Ideas from talks: offered by a worker, kept when the person wants it; the same page in both places. */
public abstract class IdeaPages {
    private static final int LONGEST = 1_000;
    private static final String PAGE = "ideeen";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final OfferIdea offerIdea;

    IdeaPages(Place place, ReadCaseFile readCaseFile, OfferIdea offerIdea) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.offerIdea = offerIdea;
    }

    @GET
    @Path("/ideeen")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    @POST
    @Path("/ideeen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("words", LONGEST, "idea.words.missing");
        var about = form.uuid("about");
        var asked = form.uuid("asked");
        if (about.isEmpty()) {
            form.error("about", "choose.someone");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            offerIdea.offer(id, new OfferIdea.NewIdea(words.orElseThrow(), about.orElseThrow(), asked));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    /** The button says what. */
    @POST
    @Path("/ideeen/{idea}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("idea") UUID idea, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        offerIdea.answer(id, idea, form.version(), form.typed("answer").equals("yes"));
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "ideas.jte", "idea.title")
                .with("form", form);
    }
}
