// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.words.PlayStory;
import nl.passend.cases.internal.words.RecordStory;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.LargeBody;
import nl.passend.kernel.rest.Versions;

/**
 * Stories that were told aloud, as sound or film of at most 25 MB. What a recording is, is seen from what is in it; where, when and with
 * what it was made is taken out. It can be asked for in stretches ({@code Range}).
 */
@Path("/api/v1/case-files/{id}/own-words")
@ApplicationScoped
@jakarta.ws.rs.Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class RecordingsResource {
    private static final String PATH = "/api/v1/case-files/*/own-words";
    private static final int MOST_WORDS = 20_000;
    private static final int MOST_NAME = 200;

    private final RecordStory recordStory;
    private final PlayStory playStory;
    private final PostedFile posted;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RecordingsResource() {
        this(null, null, null);
    }

    @Inject
    public RecordingsResource(RecordStory recordStory, PlayStory playStory, PostedFile posted) {
        this.recordStory = recordStory;
        this.playStory = playStory;
        this.posted = posted;
    }

    @Produces
    LargeBody newRecording() {
        return new LargeBody(PATH + "/recordings", DocumentFile.MOST_BYTES);
    }

    @Produces
    LargeBody recordingOfAStory() {
        return new LargeBody(PATH + "/stories/*/recording", DocumentFile.MOST_BYTES);
    }

    /**
     * A new story: a form with {@code voice} ({@code own} unless told), {@code about}, for the team {@code toldBy} or {@code by},
     * {@code readers} ({@code confidant} unless told), {@code words} (may be left out), and last the {@code file}.
     */
    @POST
    @Path("/recordings")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    @Answers(OwnWordsView.Story.class)
    public Response tellAloud(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.CONTENT_TYPE) String type, InputStream body)
            throws IOException {
        recordStory.requireThatOneMayWrite(id);
        posted.readRecording(type, body);
        return PlanResource.created(id, "own-words/stories", recordStory.tell(id, told(), posted.file()));
    }

    private TellStory.NewStory told() {
        return new TellStory.NewStory(
                atMost("words", MOST_WORDS).orElse(""),
                one("about"),
                Codes.text(posted.text("voice"))
                        .map(code -> Voice.of(code)
                                .orElseThrow(() -> ProblemException.invalid("/voice", "Kies wie dit vertelt.")))
                        .orElse(Voice.OWN),
                one("toldBy"),
                atMost("by", MOST_NAME),
                Codes.text(posted.text("readers")).map(Codes::readers).orElse(WhoMayRead.CONFIDANT));
    }

    private Optional<String> atMost(String field, int most) {
        Optional<String> text = Codes.text(posted.text(field));
        if (text.filter(words -> words.length() > most).isPresent()) {
            throw ProblemException.invalid("/" + field, "Schrijf hoogstens " + most + " tekens.");
        }
        return text;
    }

    private Optional<UUID> one(String field) {
        Set<UUID> ids = DocumentForm.ids(posted, field);
        return ids.stream().findFirst();
    }

    /** Beside a story, in the place of another recording: the recording itself as the body, or a form with the {@code file}. */
    @PUT
    @Path("/stories/{story}/recording")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.WILDCARD})
    public Response attach(
            @PathParam("id") UUID id,
            @PathParam("story") UUID story,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
            InputStream body)
            throws IOException {
        long version = Versions.required(ifMatch);
        recordStory.requireThatOneMayWrite(id);
        posted.readRecording(type, body);
        return PlanResource.changed(recordStory.attach(id, story, version, posted.file()));
    }

    /** Really gone; a story without words is taken back as a whole. */
    @DELETE
    @Path("/stories/{story}/recording")
    public void remove(
            @PathParam("id") UUID id, @PathParam("story") UUID story, @HeaderParam("If-Match") String ifMatch) {
        recordStory.remove(id, story, Versions.required(ifMatch));
    }

    @GET
    @Path("/stories/{story}/recording/content")
    @jakarta.ws.rs.Produces(MediaType.WILDCARD)
    public Response play(@PathParam("id") UUID id, @PathParam("story") UUID story, @HeaderParam("Range") String range) {
        return RecordingFile.of(playStory.play(id, story), range);
    }
}
