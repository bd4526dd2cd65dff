// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.meeting.AnswerProposal;
import nl.passend.cases.internal.meeting.DecideTogether;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.screenkit.Form;

/** What a meeting proposes, and what each says to it: three buttons for the person, a call for who is silent. */
public abstract class MeetingDecisionPages {
    private static final int LONG = 2_000;

    private final Place place;
    private final MeetingScreens screens;
    private final DecideTogether deciding;
    private final AnswerProposal answers;

    MeetingDecisionPages(Place place, MeetingScreens screens, DecideTogether deciding, AnswerProposal answers) {
        this.place = place;
        this.screens = screens;
        this.deciding = deciding;
        this.answers = answers;
    }

    /** The button says whether it is to be decided or proposed. */
    @POST
    @Path("/overleg/{meeting}/besluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> what = form.requiredText("what", LONG, "table.what.missing");
        Optional<UUID> item = form.uuid("item");
        List<UUID> about = CasePages.ids(form, "decisionAbout");
        List<UUID> agreed = CasePages.ids(form, "agreed");
        Optional<String> safety = form.text("safety", LONG);
        ChangeActions.Doer doer = DoerChoice.chosen(form);
        var due = form.date("due");
        var answerBy = form.date("answerBy");
        if (form.typed("as").equals("safety") && safety.isEmpty()) {
            form.error("safety", "table.safety.missing");
        }
        return screens.written(
                place,
                id,
                meeting,
                "decision",
                form,
                MeetingDecisionPages::field,
                () -> deciding.decide(
                        id,
                        meeting,
                        new DecideTogether.NewDecision(
                                what.orElseThrow(),
                                item,
                                about,
                                agreed,
                                form.typed("as").equals("decided"),
                                safety.filter(ground -> form.typed("as").equals("safety")),
                                doer,
                                due,
                                answerBy)));
    }

    private static String field(String pointer) {
        return switch (pointer) {
            case "about" -> "decisionAbout";
            case "decided" -> "agreed";
            case "member", "worker" -> "doer";
            default -> pointer;
        };
    }

    @POST
    @Path("/overleg/{meeting}/besluiten/{decision}/antwoord/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = "answer." + decision + "." + member;
        Optional<String> words = form.text(name, LONG);
        Optional<Reply> reply = Reply.of(form.typed("said"));
        if (reply.isEmpty()) {
            form.error(name, "table.answer.missing");
        }
        return screens.written(
                place,
                id,
                meeting,
                name,
                form,
                pointer -> name,
                () -> answers.answer(
                        id,
                        meeting,
                        decision,
                        member,
                        form.version(),
                        new AnswerProposal.Answered(reply.orElseThrow(), words)));
    }

    /** Called, and no answer yet. */
    @POST
    @Path("/overleg/{meeting}/besluiten/{decision}/gebeld/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response called(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        return screens.written(
                place,
                id,
                meeting,
                "answer." + decision + "." + member,
                form,
                pointer -> "",
                () -> answers.calledInVain(id, meeting, decision, member, form.version(), Optional.empty()));
    }

    @POST
    @Path("/overleg/{meeting}/besluiten/{decision}/anders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response proposeAnew(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = "anew." + decision;
        Optional<String> what = form.requiredText(name, LONG, "table.what.missing");
        return screens.written(
                place,
                id,
                meeting,
                name,
                form,
                pointer -> name,
                () -> deciding.proposeAnew(
                        id, meeting, decision, form.version(), what.orElseThrow(), Optional.empty()));
    }

    @POST
    @Path("/overleg/{meeting}/besluiten/{decision}/vervalt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = "anew." + decision;
        return screens.written(
                place,
                id,
                meeting,
                name,
                form,
                pointer -> name,
                () -> deciding.drop(id, meeting, decision, form.version()));
    }
}
