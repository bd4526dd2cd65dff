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
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.Weighing;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.safety.LookAtSafety;
import nl.passend.cases.internal.safety.ReadSafety;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Veiligheid: is everybody safe, and the steps of the reporting code. For the team; to the household this page is not there. */
@Path("/zaken/{id}/veiligheid")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class SafetyPage {
    private static final int LONGEST = 4_000;

    private final ReadCaseFile readCaseFile;
    private final ReadSafety readSafety;
    private final LookAtSafety lookAtSafety;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SafetyPage() {
        this(null, null, null);
    }

    @Inject
    SafetyPage(ReadCaseFile readCaseFile, ReadSafety readSafety, LookAtSafety lookAtSafety) {
        this.readCaseFile = readCaseFile;
        this.readSafety = readSafety;
        this.lookAtSafety = lookAtSafety;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<SafetyOutcome> outcome = SafetyOutcome.of(form.typed("outcome"));
        if (outcome.isEmpty()) {
            form.error("outcome", "check.outcome.missing");
        }
        var words = form.requiredText("words", LONGEST, "check.words.missing");
        var agreed = form.text("agreed", LONGEST);
        var again = form.date("lookAgainOn");
        var about = CasePages.ids(form, "about");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            lookAtSafety.look(
                    id, new LookAtSafety.NewCheck(about, outcome.orElseThrow(), words.orElseThrow(), agreed, again));
            return Response.seeOther(Place.TEAM.uri(id, "veiligheid")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/{check}/stappen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @PathParam("id") UUID id, @PathParam("check") UUID check, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<MeldcodeStep> step = MeldcodeStep.of(form.typed("step"));
        if (step.isEmpty()) {
            form.error("step", "check.step.missing");
        }
        var what = form.requiredText("what." + form.typed("step"), LONGEST, "check.what.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            lookAtSafety.take(
                    id,
                    check,
                    new LookAtSafety.NewStep(
                            step.orElseThrow(),
                            what.orElseThrow(),
                            form.text("otherFrame").or(() -> form.text("frame")),
                            answers(form),
                            decided(form.typed("report")),
                            decided(form.typed("help"))));
            return Response.seeOther(Place.TEAM.uri(id, "veiligheid")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    private static Map<Weighing, Boolean> answers(Form form) {
        Map<Weighing, Boolean> answers = new EnumMap<>(Weighing.class);
        for (Weighing question : Weighing.values()) {
            decided(form.typed("answer." + question.code())).ifPresent(answer -> answers.put(question, answer));
        }
        return answers;
    }

    private static Optional<Boolean> decided(String typed) {
        return switch (typed) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Screen screen(UUID id, Form form) {
        var checks = readSafety.all(id);
        return CasePages.screen(Place.TEAM, readCaseFile.withoutTimeline(id), "safety.jte", "check.title")
                .with("form", form)
                .with("checks", checks);
    }
}
