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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.stuck.PassOnStuck;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Traces;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** Waar liep u vast? The worker writes it, whom it is about reads it before it goes; the same page in both places. */
public abstract class StuckPages {
    static final String PAGE = "vastgelopen";
    private static final int LONG = 400;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final PassOnStuck stuck;

    StuckPages(Place place, ReadCaseFile readCaseFile, PassOnStuck stuck) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.stuck = stuck;
    }

    @GET
    @Path("/vastgelopen")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty(), List.of());
    }

    @POST
    @Path("/vastgelopen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("words", LONG, "stuck.words.missing");
        var cause = form.requiredText("cause", 40, "stuck.cause.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, List.of()));
        }
        try {
            stuck.ask(
                    id,
                    new PassOnStuck.NewStuck(
                            form.uuid("member"), words.orElseThrow(), cause.orElseThrow(), wasSeen(form, id)));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(Traces.FOUND)) {
                form.error("looked", "stuck.look");
                return CasePages.corrected(screen(id, form, stuck.traces(id, form.typed("words"))));
            }
            return CasePages.corrected(screen(id, CasePages.told(form, problem), List.of()));
        }
    }

    /** The tick counts for what was pointed at, and not for what was typed since. */
    private boolean wasSeen(Form form, UUID id) {
        return form.ticked("looked")
                && form.typed("seen").equals(mark(form.typed("words"), stuck.traces(id, form.typed("words"))));
    }

    static String mark(String text, List<Deidentification.Finding> findings) {
        return Integer.toHexString(
                findings.stream().map(one -> one.in(text)).toList().hashCode());
    }

    @POST
    @Path("/vastgelopen/{stuck}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("stuck") UUID point, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<PassOnStuck.Reply> reply = reply(form.typed("said"));
        Optional<String> words = form.text("other." + point, LONG);
        if (reply.isEmpty()) {
            form.error("", "stuck.answer.missing");
        } else if (reply.get() == PassOnStuck.Reply.OTHER && words.isEmpty()) {
            form.error("other." + point, "stuck.other.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, List.of()));
        }
        try {
            stuck.answer(id, point, form.version(), reply.orElseThrow(), words);
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.NOT_FOUND) || problem.type().equals(ProblemType.STALE)) {
                form.error("", "stuck.stale");
                return CasePages.corrected(screen(id, form, List.of()));
            }
            problem.fields().forEach(wrong -> form.error("other." + point, wrong.message()));
            if (problem.fields().isEmpty()) {
                throw problem;
            }
            return CasePages.corrected(screen(id, form, List.of()));
        }
    }

    private static Optional<PassOnStuck.Reply> reply(String said) {
        for (PassOnStuck.Reply one : PassOnStuck.Reply.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(said)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Screen screen(UUID id, Form form, List<Deidentification.Finding> pointed) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "stuck.jte", "stuck.title")
                .with("form", form)
                .with("points", stuck.all(id))
                .with("firstReaders", stuck.firstReaders(id))
                .with(
                        "causes",
                        stuck.causes().stream()
                                .map(cause -> Option.of(cause.code(), cause.name(), cause.about()))
                                .toList())
                .with("pointed", pointed);
    }
}
