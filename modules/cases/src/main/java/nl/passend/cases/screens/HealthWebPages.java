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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.healthweb.DrawWeb;
import nl.passend.cases.internal.healthweb.ReadWebs;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Hoe het met mij gaat: one's own web, beside one's own earlier ones; in both places, and in the team's only what was opened. */
public abstract class HealthWebPages {
    static final String PAGE = "web";
    private static final int LONG = 2_000;
    private static final int SHORT = 500;
    private static final String WORDS = "words.";
    private static final String SCORE = "score.";

    private final Place place;
    private final Instruments instruments;
    private final ReadCaseFile readCaseFile;
    private final ReadWebs webs;
    private final DrawWeb draw;

    HealthWebPages(Place place, Instruments instruments, ReadCaseFile readCaseFile, ReadWebs webs, DrawWeb draw) {
        this.place = place;
        this.instruments = instruments;
        this.readCaseFile = readCaseFile;
        this.webs = webs;
        this.draw = draw;
    }

    /** @param beside the earlier web to compare with; the one before the latest unless told */
    @GET
    @Path("/web")
    public Screen read(@PathParam("id") UUID id, @QueryParam("naast") UUID beside) {
        instruments.requireHealthWebs();
        return all(id, Optional.ofNullable(beside), Form.empty());
    }

    @POST
    @Path("/web")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response draw(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        instruments.requireHealthWebs();
        Form form = Form.of(posted);
        List<HealthWebView.Mark> marks = Instrument.POSITIVE_HEALTH.current().parts().stream()
                .map(part -> mark(form, part))
                .filter(mark -> mark.score().isPresent() || mark.words().isPresent())
                .toList();
        Optional<String> words = form.text("words", LONG);
        if (marks.isEmpty() && words.isEmpty()) {
            form.error("words", "web.nothing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(all(id, Optional.empty(), form));
        }
        try {
            draw.draw(id, new DrawWeb.NewWeb(marks, words, WhoMayRead.of(form.typed("readers"))));
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(all(id, Optional.empty(), CasePages.told(form, problem)));
        }
    }

    private static HealthWebView.Mark mark(Form form, InstrumentView.Part part) {
        return new HealthWebView.Mark(
                part.code(),
                form.number(SCORE + part.code(), 0, 10).map(Long::intValue),
                form.text(WORDS + part.code(), SHORT));
    }

    @GET
    @Path("/web/{web}")
    public Screen one(@PathParam("id") UUID id, @PathParam("web") UUID web) {
        instruments.requireHealthWebs();
        HealthWebView found = webs.one(id, web);
        return one(id, found, Form.empty().with("readers", found.readers()));
    }

    @POST
    @Path("/web/{web}/lezers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(
            @PathParam("id") UUID id, @PathParam("web") UUID web, MultivaluedMap<String, String> posted) {
        instruments.requireHealthWebs();
        Form form = Form.of(posted);
        Optional<WhoMayRead> readers = WhoMayRead.of(form.typed("readers"));
        if (readers.isEmpty()) {
            form.error("readers", "web.readers.missing");
            return CasePages.corrected(one(id, webs.one(id, web), form));
        }
        try {
            draw.choose(id, web, form.version(), readers.get());
            return back(id);
        } catch (ProblemException problem) {
            if (!problem.type().equals(ProblemType.STALE)) {
                return CasePages.corrected(one(id, webs.one(id, web), CasePages.told(form, problem)));
            }
            form.error("", "web.stale");
            return CasePages.corrected(one(id, webs.one(id, web), form));
        }
    }

    @POST
    @Path("/web/{web}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("web") UUID web, MultivaluedMap<String, String> posted) {
        instruments.requireHealthWebs();
        draw.takeBack(id, web, Form.of(posted).version());
        return back(id);
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen all(UUID id, Optional<UUID> beside, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "webs.jte", "web.title")
                .with("webs", webs.all(id))
                .with("beside", beside)
                .with("form", form);
    }

    private Screen one(UUID id, HealthWebView web, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "web.jte", "web.title")
                .with("web", web)
                .with("form", form);
    }
}
