// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.words.PlayStory;
import nl.passend.cases.internal.words.RecordStory;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.cases.rest.PostedFile;
import nl.passend.cases.rest.RecordingFile;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** A story told aloud: with one's voice or as a film, for who would rather speak than write; in both places. */
public abstract class RecordingPages {
    private static final int LONGEST = 20_000;
    private static final String PAGE = "eigen-woorden";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final RecordStory recordStory;
    private final PlayStory playStory;
    private final PostedFile posted;

    RecordingPages(
            Place place, ReadCaseFile readCaseFile, RecordStory recordStory, PlayStory playStory, PostedFile posted) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.recordStory = recordStory;
        this.playStory = playStory;
        this.posted = posted;
    }

    /** @param how {@code film} or {@code geluid}: a telephone begins at once; else one chooses a recording */
    @GET
    @Path("/eigen-woorden/opname")
    public Screen begin(@PathParam("id") UUID id, @QueryParam("hoe") String how) {
        return screen(id, how, Form.empty());
    }

    @POST
    @Path("/eigen-woorden/opname")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response tell(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        recordStory.requireThatOneMayWrite(id);
        posted.readRecording(type, body);
        Form form = form();
        Optional<String> words = form.text("words", LONGEST);
        Optional<UUID> about = form.uuid("about");
        Optional<String> by = WordsPages.by(form);
        Optional<UUID> teller = WordsPages.teller(form);
        if (!form.isValid() || posted.refused().isPresent()) {
            return CasePages.corrected(screen(id, form.typed("how"), again(form)));
        }
        Optional<UUID> self = self(id);
        WhoMayRead readers = WhoMayRead.of(form.typed("readers"))
                .orElse(teller.isPresent() || self.isPresent() ? WhoMayRead.CONFIDANT : WhoMayRead.HOUSEHOLD);
        try {
            recordStory.tell(
                    id,
                    new TellStory.NewStory(
                            words.orElse(""),
                            about,
                            WordsPages.voice(form, self.or(() -> teller), about.or(() -> self), by),
                            teller,
                            by,
                            readers),
                    posted.file());
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, form.typed("how"), again(CasePages.told(form, problem))));
        }
    }

    private Optional<UUID> self(UUID id) {
        return place == Place.OWN
                ? readCaseFile.withoutTimeline(id).file().household().stream()
                        .filter(MemberView::you)
                        .map(MemberView::id)
                        .findFirst()
                : Optional.empty();
    }

    /** Beside a story that stands already. */
    @POST
    @Path("/eigen-woorden/{story}/opname")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response attach(
            @PathParam("id") UUID id,
            @PathParam("story") UUID story,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        recordStory.requireThatOneMayWrite(id);
        posted.readRecording(type, body);
        Form form = form();
        if (posted.refused().isPresent()) {
            return CasePages.corrected(storyScreen(id, changeable(id, story), again(form)));
        }
        try {
            recordStory.attach(id, story, form.version(), posted.file());
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(storyScreen(id, changeable(id, story), stale(form, problem, "file")));
        }
    }

    @POST
    @Path("/eigen-woorden/{story}/opname/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("id") UUID id, @PathParam("story") UUID story, MultivaluedMap<String, String> sent) {
        Form form = Form.of(sent);
        try {
            recordStory.remove(id, story, form.version());
            return back(id);
        } catch (ProblemException problem) {
            return CasePages.corrected(storyScreen(id, changeable(id, story), stale(form, problem, "words")));
        }
    }

    @GET
    @Path("/eigen-woorden/{story}/opname/inhoud")
    @Produces(MediaType.WILDCARD)
    public Response play(@PathParam("id") UUID id, @PathParam("story") UUID story, @HeaderParam("Range") String range) {
        return RecordingFile.of(playStory.play(id, story), range);
    }

    /** Whatever must be corrected, the recording has to be chosen again: a browser does not send it twice. */
    private Form again(Form form) {
        posted.refused().ifPresentOrElse(form::addAll, () -> form.error("file", "recording.again"));
        return form;
    }

    private static Form stale(Form form, ProblemException problem, String field) {
        if (!problem.type().equals(ProblemType.STALE)) {
            return CasePages.told(form, problem);
        }
        form.error(field, "recording.stale");
        return form;
    }

    private Form form() {
        MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
        posted.fields().forEach((name, values) -> fields.put(name, values));
        return Form.of(fields);
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private OwnWordsView.Story changeable(UUID id, UUID story) {
        return readCaseFile.words(id).stories().stream()
                .filter(one -> one.id().equals(story) && one.mayChange())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Screen screen(UUID id, String how, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!board.may().contains("write")) {
            throw ProblemException.notFound();
        }
        if (form.typed("about").isEmpty()) {
            board.file().household().stream()
                    .filter(MemberView::you)
                    .findFirst()
                    .ifPresent(you -> form.with("about", you.id()));
        }
        return CasePages.screen(place, board, "recording.jte", "recording.title")
                .with("how", how == null ? "" : how)
                .with("form", form);
    }

    private Screen storyScreen(UUID id, OwnWordsView.Story story, Form form) {
        if (form.typed("readers").isEmpty()) {
            form.with("words", story.words()).with("readers", story.readers());
        }
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "story.jte", "own.title")
                .with("story", story)
                .with("form", form.with("version", story.version()));
    }
}
