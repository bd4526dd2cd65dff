// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.RequestKind;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.request.HandleRequest;
import nl.passend.cases.internal.request.Outcome;
import nl.passend.cases.internal.request.ReadRequests;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Verzoeken: what somebody asks about their own data, and what came of it; the same page in both places. */
public abstract class RequestPages {
    private static final int LONGEST = 4_000;
    private static final String PAGE = "verzoeken";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final ReadRequests readRequests;
    private final ReadAccessLog accessLog;
    private final HandleRequest handleRequest;

    RequestPages(
            Place place,
            ReadCaseFile readCaseFile,
            ReadRequests readRequests,
            ReadAccessLog accessLog,
            HandleRequest handleRequest) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.readRequests = readRequests;
        this.accessLog = accessLog;
        this.handleRequest = handleRequest;
    }

    /** @param line of the access log that is asked about */
    @GET
    @Path("/verzoeken")
    public Screen read(@PathParam("id") UUID id, @QueryParam("regel") UUID line) {
        return screen(
                id,
                line == null
                        ? Form.empty()
                        : Form.empty().with("kind", RequestKind.QUESTION.code()).with("line", line.toString()));
    }

    @POST
    @Path("/verzoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<RequestKind> kind = RequestKind.of(form.typed("kind"));
        if (kind.isEmpty()) {
            form.error("kind", "request.kind.missing");
        }
        var about = form.uuid("about");
        var toldBy = form.uuid("toldBy");
        var line = form.uuid("line");
        var words = form.text("words", LONGEST);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            handleRequest.ask(id, new HandleRequest.Wanted(kind.orElseThrow(), about, toldBy, words, line));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/verzoeken/{request}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("request") UUID request, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String answer = "answer." + request;
        var words = form.requiredText(answer, LONGEST, "request.answer.missing");
        var outcome = outcome(form.typed("outcome." + request));
        if (outcome.isEmpty()) {
            form.error("outcome." + request, "request.outcome.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        handleRequest.answer(id, request, form.version(), outcome.orElseThrow(), words.orElseThrow());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    @POST
    @Path("/verzoeken/{request}/later")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(
            @PathParam("id") UUID id, @PathParam("request") UUID request, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var why = form.requiredText("why." + request, LONGEST, "request.why.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        handleRequest.extend(id, request, form.version(), why.orElseThrow());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    @POST
    @Path("/verzoeken/{request}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(
            @PathParam("id") UUID id, @PathParam("request") UUID request, MultivaluedMap<String, String> posted) {
        handleRequest.withdraw(id, request, Form.of(posted).version());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private static Optional<Outcome> outcome(String code) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.code().equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "requests.jte", "request.title")
                .with("form", form)
                .with("asked", readRequests.all(id))
                .with("line", form.uuid("line").flatMap(line -> accessLog.find(id, line)));
    }
}
