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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.TellAsCarer;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Voor wie zorgt: how the carer is, what they ask for themself, brothers and sisters, time off; the same pages in both places. */
public abstract class CarerPages {
    static final String PAGE = "voor-wie-zorgt";
    private static final int LONGEST = 4_000;
    private static final int REPLY = 2_000;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final TellAsCarer carers;

    CarerPages(Place place, ReadCaseFile readCaseFile, TellAsCarer carers) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.carers = carers;
    }

    @GET
    @Path("/voor-wie-zorgt")
    public Screen read(@PathParam("id") UUID id) {
        return all(id, Form.empty());
    }

    @POST
    @Path("/voor-wie-zorgt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<CarerTopic> topic = CarerTopic.of(form.typed("topic"));
        if (topic.isEmpty()) {
            form.error("topic", "carer.topic.missing");
        }
        var words = form.requiredText("words", LONGEST, "carer.words.missing");
        var toldBy = form.uuid("toldBy");
        if (!form.isValid()) {
            return CasePages.corrected(all(id, form));
        }
        try {
            carers.tell(
                    id,
                    new TellAsCarer.NewWords(
                            topic.orElseThrow(), words.orElseThrow(), toldBy, WhoMayRead.of(form.typed("readers"))));
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(all(id, CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/voor-wie-zorgt/{words}")
    public Screen one(@PathParam("id") UUID id, @PathParam("words") UUID words) {
        CarerWordsView found = readCaseFile.carerWords(id, words);
        return one(id, found, Form.empty().with("readers", found.readers()), Form.empty());
    }

    @POST
    @Path("/voor-wie-zorgt/{words}/lezers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("id") UUID id, @PathParam("words") UUID words, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<WhoMayRead> readers = WhoMayRead.of(form.typed("readers"));
        if (readers.isEmpty()) {
            form.error("readers", "carer.readers.missing");
            return CasePages.corrected(one(id, readCaseFile.carerWords(id, words), form, Form.empty()));
        }
        try {
            carers.choose(id, words, form.version(), readers.get());
            return back(id);
        } catch (ProblemException problem) {
            Form told = told(form, problem);
            return CasePages.corrected(one(id, readCaseFile.carerWords(id, words), told, Form.empty()));
        }
    }

    @POST
    @Path("/voor-wie-zorgt/{words}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("id") UUID id, @PathParam("words") UUID words, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var reply = form.requiredText("reply", REPLY, "carer.reply.missing");
        if (!form.isValid()) {
            return CasePages.corrected(one(id, readCaseFile.carerWords(id, words), Form.empty(), form));
        }
        try {
            carers.reply(id, words, form.version(), reply.orElseThrow());
            return back(id);
        } catch (ProblemException problem) {
            Form told = told(form, problem);
            return CasePages.corrected(one(id, readCaseFile.carerWords(id, words), Form.empty(), told));
        }
    }

    @POST
    @Path("/voor-wie-zorgt/{words}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("words") UUID words, MultivaluedMap<String, String> posted) {
        carers.takeBack(id, words, Form.of(posted).version());
        return back(id);
    }

    /** When somebody was first the page shows what stands there now, and what was typed stays in its field. */
    private static Form told(Form form, ProblemException problem) {
        if (problem.type().equals(ProblemType.STALE)) {
            form.error("", "carer.stale");
            return form;
        }
        return CasePages.told(form, problem);
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen all(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "carers.jte", "carer.title")
                .with("said", readCaseFile.carers(id))
                .with("form", form);
    }

    private Screen one(UUID id, CarerWordsView words, Form readers, Form reply) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "carerWords.jte", "carer.title")
                .with("one", words)
                .with("readers", readers)
                .with("reply", reply);
    }
}
