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
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.familyplan.OfferGroupPlan;
import nl.passend.cases.internal.familyplan.OwnPlanChoice;
import nl.passend.cases.internal.familyplan.WriteOwnPlan;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The plan that a family may make itself: offered, chosen for or not, and written; the same pages in both places. */
public abstract class FamilyPlanPages {
    private static final int LONG = 2_000;
    private static final int LONGEST = 8_000;
    private static final int SHORT = 500;
    private static final String PAGE = "familiegroepsplan";
    private static final String WRITE = "write";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final OfferGroupPlan offerGroupPlan;
    private final WriteOwnPlan writeOwnPlan;

    FamilyPlanPages(Place place, ReadCaseFile readCaseFile, OfferGroupPlan offerGroupPlan, WriteOwnPlan writeOwnPlan) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.offerGroupPlan = offerGroupPlan;
        this.writeOwnPlan = writeOwnPlan;
    }

    @GET
    @Path("/familiegroepsplan")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Map.of());
    }

    @POST
    @Path("/familiegroepsplan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> words = form.requiredText("words", LONGEST, "group.words.missing");
        Optional<String> with = form.text("with", SHORT);
        List<UUID> about = CasePages.ids(form, "about");
        Optional<UUID> toldBy = form.uuid("toldBy");
        return written(
                id,
                WRITE,
                form,
                "words",
                () -> writeOwnPlan.write(id, new WriteOwnPlan.NewOwnPlan(words.orElseThrow(), with, about, toldBy)));
    }

    @POST
    @Path("/familiegroepsplan/{ownPlan}/anders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rewrite(
            @PathParam("id") UUID id, @PathParam("ownPlan") UUID plan, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String field = "words." + plan;
        Optional<String> words = form.requiredText(field, LONGEST, "group.words.missing");
        Optional<String> with = form.text("with." + plan, SHORT);
        return written(
                id,
                field,
                form,
                field,
                () -> writeOwnPlan.rewrite(id, plan, form.version(), words.orElseThrow(), with));
    }

    @POST
    @Path("/familiegroepsplan/{ownPlan}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("ownPlan") UUID plan, MultivaluedMap<String, String> posted) {
        writeOwnPlan.takeBack(id, plan, Form.of(posted).version());
        return back(id);
    }

    /** A worker told them that they may. */
    @POST
    @Path("/familiegroepsplan/aanbod/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response offer(
            @PathParam("id") UUID id, @PathParam("member") UUID parent, MultivaluedMap<String, String> posted) {
        offerGroupPlan.offer(id, parent);
        return back(id);
    }

    @POST
    @Path("/familiegroepsplan/antwoord/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("id") UUID id, @PathParam("member") UUID parent, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String field = "said." + parent;
        Optional<String> words = form.text(field, LONG);
        Optional<LocalDate> again = form.date("again." + parent);
        Optional<OwnPlanChoice> choice = OwnPlanChoice.of(form.typed("answer"));
        if (choice.isEmpty()) {
            form.error(field, "group.answer.missing");
        }
        return written(
                id,
                field,
                form,
                field,
                () -> offerGroupPlan.answer(
                        id, parent, form.version(), new OfferGroupPlan.Answered(choice.orElseThrow(), words, again)));
    }

    /** @param name of the form */
    private Response written(UUID id, String name, Form form, String field, MeetingScreens.Write write) {
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, Map.of(name, form)));
        }
        try {
            write.write();
            return back(id);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error(field, "follow.stale");
                return CasePages.corrected(screen(id, Map.of(name, form)));
            }
            return CasePages.corrected(screen(
                    id,
                    Map.of(
                            name,
                            MeetingScreens.told(
                                    form, problem, pointer -> pointer.startsWith("about") ? "about" : field))));
        }
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    /** @param forms as they were sent, by the name of the form */
    private Screen screen(UUID id, Map<String, Form> forms) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "familyPlan.jte", "group.title")
                .with("forms", forms);
    }
}
