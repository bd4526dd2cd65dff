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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.zrm.AssessWithZrm;
import nl.passend.cases.internal.zrm.ReadZrm;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** ZRM: what a professional judged, with what the person says of it; in both places. */
public abstract class ZrmPages {
    static final String PAGE = "zrm";
    private static final int LONG = 2_000;
    private static final int SHORT = 500;

    private final Place place;
    private final Instruments instruments;
    private final ReadCaseFile readCaseFile;
    private final ReadZrm zrm;
    private final AssessWithZrm assess;

    ZrmPages(Place place, Instruments instruments, ReadCaseFile readCaseFile, ReadZrm zrm, AssessWithZrm assess) {
        this.place = place;
        this.instruments = instruments;
        this.readCaseFile = readCaseFile;
        this.zrm = zrm;
        this.assess = assess;
    }

    @GET
    @Path("/zrm")
    public Screen read(@PathParam("id") UUID id) {
        instruments.requireZrm();
        return screen(id, Form.empty(), Map.of());
    }

    @POST
    @Path("/zrm")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        instruments.requireZrm();
        Form form = Form.of(posted);
        Optional<UUID> about = form.uuid("about");
        if (about.isEmpty()) {
            form.error("about", "zrm.about.missing");
        }
        List<ZrmAssessmentView.Level> levels = Instrument.ZRM.current().parts().stream()
                .flatMap(part -> level(form, part))
                .toList();
        Optional<LocalDate> on = form.date("on");
        Optional<String> training = form.text("training");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, Map.of()));
        }
        try {
            assess.assess(id, new AssessWithZrm.NewAssessment(about.orElseThrow(), levels, on, training));
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem), Map.of()));
        }
    }

    /** Words without a level say nothing of it, and are asked about. */
    private static Stream<ZrmAssessmentView.Level> level(Form form, InstrumentView.Part part) {
        Optional<Long> level = form.number("level." + part.code(), 1, 5);
        Optional<String> words = form.text("words." + part.code(), SHORT);
        if (level.isEmpty() && words.isPresent()) {
            form.error("level." + part.code(), "zrm.level.missing");
        }
        return level.map(chosen -> new ZrmAssessmentView.Level(part.code(), chosen.intValue(), words)).stream();
    }

    @POST
    @Path("/zrm/{assessment}/eigen-kijk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("assessment") UUID assessment, MultivaluedMap<String, String> posted) {
        instruments.requireZrm();
        Form form = Form.of(posted);
        String field = "view." + assessment;
        Optional<String> words = form.requiredText(field, LONG, "zrm.view.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, Form.empty(), Map.of(assessment, form)));
        }
        try {
            assess.answer(id, assessment, form.version(), words.orElseThrow());
            return back(id);
        } catch (ProblemException problem) {
            if (!problem.type().equals(ProblemType.STALE)) {
                return CasePages.corrected(screen(id, Form.empty(), Map.of(assessment, CasePages.told(form, problem))));
            }
            form.error(field, "zrm.stale");
            return CasePages.corrected(screen(id, Form.empty(), Map.of(assessment, form)));
        }
    }

    @POST
    @Path("/zrm/{assessment}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("assessment") UUID assessment, MultivaluedMap<String, String> posted) {
        instruments.requireZrm();
        assess.takeBack(id, assessment, Form.of(posted).version());
        return back(id);
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    /** @param views forms of what people say of an assessment, by that assessment */
    private Screen screen(UUID id, Form form, Map<UUID, Form> views) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "zrm.jte", "zrm.title")
                .with("assessments", zrm.all(id))
                .with("form", form)
                .with("views", views);
    }
}
