// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.words.FindQuestion;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** In their own words: how each sees it, the real question and where they want to be in a year. */
@Path("/api/v1/case-files/{id}/own-words")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class OwnWordsResource {
    private static final int LONGEST = 20_000;

    /**
     * @param about member; from an own side oneself unless told
     * @param voice {@code own}, {@code relative}, {@code professional} or {@code reader}
     * @param toldBy for the team: the member whose story it is
     * @param by name of who tells it and is not of the household
     * @param readers {@code self}, {@code confidant} (unless told) or {@code household}
     */
    @Body
    public record NewStory(
            @NotBlank @Size(max = LONGEST) String words,
            UUID about,
            @NotBlank @Size(max = 20) String voice,
            UUID toldBy,
            @Size(max = 200) String by,
            @Size(max = 20) String readers) {}

    @Body
    public record StoryChange(
            Patched<@NotBlank @Size(max = LONGEST) String> words, Patched<@NotBlank @Size(max = 20) String> readers) {}

    @Body
    public record Question(@NotBlank @Size(max = 600) String words) {}

    /** @param by for the team: the member who said it; the one whose question it is unless told */
    @Body
    public record Confirmation(UUID by) {}

    @Body
    public record Wish(@NotBlank @Size(max = 2_000) String words) {}

    private final ReadCaseFile readCaseFile;
    private final TellStory stories;
    private final FindQuestion questions;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnWordsResource() {
        this(null, null, null);
    }

    @Inject
    public OwnWordsResource(ReadCaseFile readCaseFile, TellStory stories, FindQuestion questions) {
        this.readCaseFile = readCaseFile;
        this.stories = stories;
        this.questions = questions;
    }

    @GET
    public OwnWordsView read(@PathParam("id") UUID id) {
        return readCaseFile.words(id);
    }

    @POST
    @Path("/stories")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response tell(@PathParam("id") UUID id, NewStory told) {
        return PlanResource.created(
                id,
                "own-words/stories",
                stories.tell(
                        id,
                        new TellStory.NewStory(
                                told.words().strip(),
                                Optional.ofNullable(told.about()),
                                voice(told.voice()),
                                Optional.ofNullable(told.toldBy()),
                                Codes.text(told.by()),
                                told.readers() == null ? WhoMayRead.CONFIDANT : Codes.readers(told.readers()))));
    }

    @GET
    @Path("/stories/{story}")
    @Answers(OwnWordsView.Story.class)
    public Response story(@PathParam("id") UUID id, @PathParam("story") UUID story) {
        OwnWordsView.Story found = readCaseFile.words(id).stories().stream()
                .filter(one -> one.id().equals(story))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PATCH
    @Path("/stories/{story}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response retell(
            @PathParam("id") UUID id,
            @PathParam("story") UUID story,
            @HeaderParam("If-Match") String ifMatch,
            StoryChange change) {
        return PlanResource.changed(stories.retell(
                id,
                story,
                Versions.required(ifMatch),
                new TellStory.Retold(
                        change.words().present()
                                ? Patched.of(change.words().value().strip())
                                : Patched.absent(),
                        change.readers().present()
                                ? Patched.of(Codes.readers(change.readers().value()))
                                : Patched.absent())));
    }

    @DELETE
    @Path("/stories/{story}")
    public void takeBack(
            @PathParam("id") UUID id, @PathParam("story") UUID story, @HeaderParam("If-Match") String ifMatch) {
        stories.takeBack(id, story, Versions.required(ifMatch));
    }

    @GET
    @Path("/questions/{member}")
    @Answers(OwnWordsView.Question.class)
    public Response question(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        OwnWordsView.Question found = readCaseFile.words(id).question(member).orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Without {@code If-Match} only where none stands: the first time. */
    @PUT
    @Path("/questions/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            Question question) {
        boolean first = readCaseFile.words(id).question(member).isEmpty();
        Stored stored = questions.ask(
                id, member, version(first, ifMatch), question.words().strip());
        return written(id, "own-words/questions", member, first, stored);
    }

    /** "That's it": what was found together is what it is about. */
    @POST
    @Path("/questions/{member}/confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            Confirmation confirmation) {
        return PlanResource.changed(
                questions.confirm(id, member, Versions.required(ifMatch), Optional.ofNullable(confirmation.by())));
    }

    @GET
    @Path("/wishes/{member}")
    @Answers(OwnWordsView.Wish.class)
    public Response wish(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        OwnWordsView.Wish found = readCaseFile.words(id).wish(member).orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Without {@code If-Match} only where none stands: the first time. */
    @PUT
    @Path("/wishes/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tellWish(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            Wish wish) {
        boolean first = readCaseFile.words(id).wish(member).isEmpty();
        Stored stored =
                questions.wish(id, member, version(first, ifMatch), wish.words().strip());
        return written(id, "own-words/wishes", member, first, stored);
    }

    private static long version(boolean first, String ifMatch) {
        return first && ifMatch == null ? 0 : Versions.required(ifMatch);
    }

    private static Response written(UUID id, String kind, UUID member, boolean first, Stored stored) {
        return first
                ? Response.created(PlanResource.address(id, kind, member))
                        .tag(Versions.tag(stored.version()))
                        .build()
                : PlanResource.changed(stored);
    }

    private static Voice voice(String code) {
        return Voice.of(code).orElseThrow(() -> ProblemException.invalid("/voice", "Kies wie dit vertelt."));
    }
}
