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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.MemberView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.night.TellOfNight;
import nl.passend.cases.internal.plan.WriteEmergencyPlan;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.Screen;

/** Ons noodplan: read at night on a telephone or from the fridge, written by day. The same in both places. */
public abstract class EmergencyPages {
    static final int CALLERS = 4;
    private static final int LONG = 2_000;
    private static final int PAGES = 2;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final WriteEmergencyPlan write;
    private final TellOfNight nights;
    private final Clock clock;

    EmergencyPages(Place place, ReadCaseFile readCaseFile, WriteEmergencyPlan write, TellOfNight nights, Clock clock) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.write = write;
        this.nights = nights;
        this.clock = clock;
    }

    /** Without the banner: at night nothing stands above whom to call. */
    @GET
    @Path("/noodplan")
    public Screen read(@PathParam("id") UUID id) {
        return read(id, Form.empty());
    }

    private Screen read(UUID id, Form form) {
        return read(readCaseFile.withoutTimeline(id))
                .with("nights", nights.all(id))
                .with("form", form);
    }

    private Screen read(BoardView board) {
        return Screen.of(CaseScreens.TEMPLATES, "emergencyPlan.jte", "night.title")
                .with("place", place)
                .with("board", board)
                .with("now", clock.instant());
    }

    /** Lets the team know that it happened. Nobody has to write anything. */
    @POST
    @Path("/noodplan/gebruikt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var member = form.uuid("member");
        var words = form.text("words", LONG);
        if (!form.isValid() || member.isEmpty()) {
            return CasePages.corrected(read(id, form));
        }
        try {
            nights.tell(id, member.orElseThrow(), words);
            return Response.seeOther(place.uri(id, "noodplan")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(read(id, CasePages.told(form, problem)));
        }
    }

    /** What the team did by day. */
    @POST
    @Path("/noodplan/gebruikt/{use}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("use") UUID use, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var answer = form.requiredText("answer." + use, LONG, "night.answer.missing");
        if (!form.isValid()) {
            return CasePages.corrected(read(id, form));
        }
        nights.answer(id, use, form.version(), answer.orElseThrow());
        return Response.seeOther(place.uri(id, "noodplan")).build();
    }

    /** What the plan did well and what not. Whoever may mend the plan goes on there. */
    @POST
    @Path("/noodplan/gebruikt/{use}/terugkijken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookBack(
            @PathParam("id") UUID id, @PathParam("use") UUID use, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var good = form.text("good." + use, LONG);
        var better = form.text("better." + use, LONG);
        if (form.isValid() && good.isEmpty() && better.isEmpty()) {
            form.error("good." + use, "night.look.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(read(id, form));
        }
        nights.lookBack(id, use, form.version(), good, better);
        return Response.seeOther(place.uri(id, "noodplan")).build();
    }

    /** What was missed stands in the plan already. */
    @POST
    @Path("/noodplan/gebruikt/{use}/verwerkt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response improved(
            @PathParam("id") UUID id, @PathParam("use") UUID use, MultivaluedMap<String, String> posted) {
        nights.improved(id, use, Form.of(posted).version());
        return Response.seeOther(place.uri(id, "noodplan")).build();
    }

    /** To keep on the telephone or to hang on the fridge: two pages for each whom a plan is for. */
    @GET
    @Path("/noodplan.pdf")
    @Produces(Paper.PDF)
    public Paper print(@PathParam("id") UUID id) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return Paper.of(read(board), "noodplan")
                .atMost(PAGES * Math.max(1, board.plan().emergencyPlans().size()));
    }

    @GET
    @Path("/noodplan/{member}")
    public Screen begin(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return screen(board, member, filled(board, member));
    }

    @POST
    @Path("/noodplan/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        BoardView board = readCaseFile.withoutTimeline(id);
        Form form = Form.of(posted);
        var night = night(form);
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(screen(board, member, form));
        }
        try {
            write.write(id, member, version, night);
            return Response.seeOther(place.uri(id, "noodplan")).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("", "night.stale");
                return CasePages.corrected(screen(board, member, form.with("version", version(board, member))));
            }
            return CasePages.corrected(screen(board, member, CasePages.told(form, problem)));
        }
    }

    private static WriteEmergencyPlan.Night night(Form form) {
        List<Caller> callers = new ArrayList<>();
        for (int i = 0; i < CALLERS; i++) {
            String row = "callers." + i + ".";
            Optional<String> phone = form.text(row + "phone");
            Optional<String> note = form.text(row + "note");
            Optional<String> name = form.text(row + "name");
            if (name.isEmpty() && (phone.isPresent() || note.isPresent())) {
                form.error(row + "name", "night.caller.missing");
            }
            name.ifPresent(who -> callers.add(new Caller(who, phone, note)));
        }
        return new WriteEmergencyPlan.Night(
                callers,
                form.text("say", LONG),
                form.text("eats", LONG),
                form.text("breathes", LONG),
                form.text("pain", LONG),
                form.text("medicines", LONG),
                form.text("never", LONG));
    }

    private Screen screen(BoardView board, UUID member, Form form) {
        MemberView about = board.file().household().stream()
                .filter(m -> m.id().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!board.may().contains("plan")) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(place, board, "emergencyPlanForm.jte", "night.title")
                .with("member", about)
                .with(
                        "toImprove",
                        NightInWords.toImprove(nights.all(board.file().id())).stream()
                                .filter(night -> night.member().equals(member))
                                .toList())
                .with("form", form);
    }

    private static Optional<EmergencyPlanView> find(BoardView board, UUID member) {
        return board.plan().emergencyPlans().stream()
                .filter(plan -> plan.member().equals(member))
                .findFirst();
    }

    private static long version(BoardView board, UUID member) {
        return find(board, member).map(EmergencyPlanView::version).orElse(0L);
    }

    private static Form filled(BoardView board, UUID member) {
        Form form = Form.empty().with("version", version(board, member));
        find(board, member).ifPresent(plan -> {
            for (int i = 0; i < plan.callers().size(); i++) {
                Caller caller = plan.callers().get(i);
                form.with("callers." + i + ".name", caller.name())
                        .with("callers." + i + ".phone", caller.phone().orElse(""))
                        .with("callers." + i + ".note", caller.note().orElse(""));
            }
            form.with("say", plan.say().orElse(""))
                    .with("eats", plan.eats().orElse(""))
                    .with("breathes", plan.breathes().orElse(""))
                    .with("pain", plan.pain().orElse(""))
                    .with("medicines", plan.medicines().orElse(""))
                    .with("never", plan.never().orElse(""));
        });
        return form;
    }
}
