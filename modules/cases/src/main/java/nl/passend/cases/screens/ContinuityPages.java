// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.Horizon;
import nl.passend.cases.TakerAnswer;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.WriteContinuityPlan;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.Screen;

/** Als ik het niet meer kan: read by whoever takes over, on paper or aloud; written by whoever cares. The same in both places. */
public abstract class ContinuityPages {
    static final String PAGE = "als-ik-het-niet-meer-kan";
    private static final String NEW = "nieuw";
    private static final int SHEETS = 2;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final WriteContinuityPlan write;

    ContinuityPages(Place place, ReadCaseFile readCaseFile, WriteContinuityPlan write) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.write = write;
    }

    @GET
    @Path("/als-ik-het-niet-meer-kan/nieuw")
    public Screen begin(@PathParam("id") UUID id) {
        return form(writable(id), Optional.empty(), Form.empty());
    }

    @POST
    @Path("/als-ik-het-niet-meer-kan/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> about = form.uuid("about");
        if (about.isEmpty()) {
            form.error("about", "takeover.about.missing");
        }
        WriteContinuityPlan.Typed typed = ContinuityForm.typed(form);
        if (!form.isValid()) {
            return CasePages.corrected(form(writable(id), Optional.empty(), form));
        }
        try {
            UUID made = write.begin(id, about.orElseThrow(), typed).id();
            return Response.seeOther(place.uri(id, PAGE + "/" + made)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(form(writable(id), Optional.empty(), CasePages.told(form, problem)));
        }
    }

    /** Without the banner: whoever takes over reads who comes, and what to know. */
    @GET
    @Path("/als-ik-het-niet-meer-kan/{continuity}")
    public Screen read(@PathParam("id") UUID id, @PathParam("continuity") UUID continuity) {
        return screen(id, continuity, Map.of());
    }

    /** Two sides of one sheet, to give to whoever takes over. */
    @GET
    @Path("/als-ik-het-niet-meer-kan/{continuity}/papier.pdf")
    @Produces(Paper.PDF)
    public Paper print(@PathParam("id") UUID id, @PathParam("continuity") UUID continuity) {
        return Paper.of(screen(id, continuity, Map.of()), PAGE).atMost(SHEETS);
    }

    @GET
    @Path("/als-ik-het-niet-meer-kan/{continuity}/wijzigen")
    public Screen edit(@PathParam("id") UUID id, @PathParam("continuity") UUID continuity) {
        CareContinuityView plan = changeable(id, continuity);
        return form(writable(id), Optional.of(plan), ContinuityForm.filled(plan));
    }

    @POST
    @Path("/als-ik-het-niet-meer-kan/{continuity}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("continuity") UUID continuity, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        WriteContinuityPlan.Typed typed = ContinuityForm.typed(form);
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(form(writable(id), Optional.of(changeable(id, continuity)), form));
        }
        try {
            write.change(id, continuity, version, typed);
            return back(id, continuity);
        } catch (ProblemException problem) {
            CareContinuityView now = changeable(id, continuity);
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("", "takeover.stale");
                return CasePages.corrected(form(writable(id), Optional.of(now), form.with("version", now.version())));
            }
            return CasePages.corrected(form(writable(id), Optional.of(now), CasePages.told(form, problem)));
        }
    }

    /** Each of those who take over has a form of their own, so the names of its fields carry which one. */
    @POST
    @Path("/als-ik-het-niet-meer-kan/{continuity}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("continuity") UUID continuity, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String which = form.typed("which");
        Optional<TakerAnswer> said = TakerAnswer.of(form.typed("answer." + which));
        if (said.isEmpty()) {
            form.error("answer." + which, "takeover.answer.missing");
        }
        var on = form.date("on." + which);
        var heardFrom = form.text("from." + which);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, continuity, Map.of(which, form)));
        }
        try {
            write.answer(
                    id,
                    continuity,
                    form.version(),
                    new WriteContinuityPlan.Heard(
                            Horizon.of(form.typed("horizon")).orElseThrow(ProblemException::notFound),
                            form.typed("name"),
                            said.orElseThrow(),
                            on,
                            heardFrom));
            return back(id, continuity);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("", "takeover.stale");
            } else {
                told(form, which, problem);
            }
            return CasePages.corrected(screen(id, continuity, Map.of(which, form)));
        }
    }

    private static void told(Form form, String which, ProblemException problem) {
        if (problem.fields().isEmpty()) {
            throw problem;
        }
        problem.fields()
                .forEach(wrong ->
                        form.error(wrong.pointer().equals("/on") ? "on." + which : "answer." + which, wrong.message()));
    }

    @POST
    @Path("/als-ik-het-niet-meer-kan/{continuity}/klopt-nog")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("id") UUID id, @PathParam("continuity") UUID continuity, MultivaluedMap<String, String> posted) {
        write.confirm(id, continuity, Form.of(posted).version());
        return back(id, continuity);
    }

    @POST
    @Path("/als-ik-het-niet-meer-kan/{continuity}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("continuity") UUID continuity, MultivaluedMap<String, String> posted) {
        write.takeBack(id, continuity, Form.of(posted).version());
        return Response.seeOther(place.uri(id, CarerPages.PAGE)).build();
    }

    private Response back(UUID id, UUID continuity) {
        return Response.seeOther(place.uri(id, PAGE + "/" + continuity)).build();
    }

    private BoardView writable(UUID id) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!board.may().contains("write")) {
            throw ProblemException.notFound();
        }
        return board;
    }

    private CareContinuityView changeable(UUID id, UUID continuity) {
        CareContinuityView plan = readCaseFile.continuity(id, continuity);
        if (!plan.mayChange()) {
            throw ProblemException.notFound();
        }
        return plan;
    }

    private Screen form(BoardView board, Optional<CareContinuityView> plan, Form form) {
        String here = place.of(board.file().id(), PAGE);
        return CasePages.screen(place, board, "continuityForm.jte", "takeover.title")
                .with("plan", plan)
                .with(
                        "action",
                        plan.map(one -> here + "/" + one.id() + "/wijzigen").orElse(here + "/" + NEW))
                .with("form", form);
    }

    /** @param forms as they were sent, by who they were about */
    private Screen screen(UUID id, UUID continuity, Map<String, Form> forms) {
        CareContinuityView plan = readCaseFile.continuity(id, continuity);
        return Screen.of(CaseScreens.TEMPLATES, "continuity.jte", "takeover.title")
                .with("place", place)
                .with("board", readCaseFile.withoutTimeline(id))
                .with("plan", plan)
                .with("forms", forms);
    }
}
