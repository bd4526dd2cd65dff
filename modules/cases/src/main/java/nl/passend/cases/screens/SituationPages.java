// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.MemberView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.FactsOfPlan;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.ResemblingSituations;
import nl.passend.knowledge.ResemblingSituations.ResemblingSituation;
import nl.passend.personas.LikenessQuestions;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * Which situations of others resemble, and what helped there; the same page in both places. Only facts go down from the file, and
 * nothing of what is asked or found is kept: what stays is an idea that somebody puts forward.
 */
public abstract class SituationPages {
    private static final String PAGE = "wat-hielp";
    private static final int LONGEST = 400;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final LikenessQuestions questions;
    private final ResemblingSituations situations;

    SituationPages(
            Place place, ReadCaseFile readCaseFile, LikenessQuestions questions, ResemblingSituations situations) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.questions = questions;
        this.situations = situations;
    }

    /** For whom? */
    @GET
    @Path("/wat-hielp")
    public Screen forWhom(@PathParam("id") UUID id) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "helpedFor.jte", "helped.title");
    }

    /** With what the plan knows already, for the one who asks to look at. */
    @GET
    @Path("/wat-hielp/{member}")
    public Screen ask(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        BoardView board = readCaseFile.withoutTimeline(id);
        JsonObject known = FactsOfPlan.about(board, member(board, member).id());
        return screen(board, member, questions.fill(Form.empty(), known), Optional.empty());
    }

    /** A button beside something that helped takes it along as an idea, on the same page. */
    @POST
    @Path("/wat-hielp/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        BoardView board = readCaseFile.withoutTimeline(id);
        member(board, member);
        Form form = Form.of(posted);
        var facts = questions.read(form);
        var taken = form.text("take", LONGEST);
        if (!form.isValid()) {
            return CasePages.corrected(screen(board, member, form, Optional.empty()));
        }
        taken.ifPresent(idea -> form.with("words", idea));
        return Response.ok(screen(
                        board,
                        member,
                        form,
                        Optional.of(situations.of(facts, board.file().municipality()))))
                .build();
    }

    private Screen screen(BoardView board, UUID member, Form form, Optional<List<ResemblingSituation>> found) {
        return questions.asking(
                CasePages.screen(place, board, "helped.jte", "helped.title")
                        .with("address", place.of(board.file().id(), PAGE) + "/" + member)
                        .with("member", member(board, member))
                        .with("form", form)
                        .with("found", found),
                form);
    }

    private static MemberView member(BoardView board, UUID id) {
        return board.file().household().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
