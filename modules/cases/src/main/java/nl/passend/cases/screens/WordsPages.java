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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.words.FindQuestion;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** In eigen woorden: what was told once, and by whom it may be read; the same pages in both places. */
public abstract class WordsPages {
    private static final int LONGEST = 20_000;
    private static final int QUESTION = 600;
    private static final int WISH = 2_000;
    private static final String PAGE = "eigen-woorden";

    private final Place place;
    private final Instruments instruments;
    private final ReadCaseFile readCaseFile;
    private final TellStory stories;
    private final FindQuestion questions;

    WordsPages(
            Place place,
            Instruments instruments,
            ReadCaseFile readCaseFile,
            TellStory stories,
            FindQuestion questions) {
        this.place = place;
        this.instruments = instruments;
        this.readCaseFile = readCaseFile;
        this.stories = stories;
        this.questions = questions;
    }

    @GET
    @Path("/eigen-woorden")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty(), Map.of());
    }

    /** Who tells it is one choice of names: nobody has to know what a voice is. */
    @POST
    @Path("/eigen-woorden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("words", LONGEST, "story.words.missing");
        var about = form.uuid("about");
        var by = by(form);
        Optional<UUID> teller = teller(form);
        WhoMayRead readers = WhoMayRead.of(form.typed("readers"))
                .orElse(teller.isPresent() || place == Place.OWN ? WhoMayRead.CONFIDANT : WhoMayRead.HOUSEHOLD);
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form, Map.of()));
        }
        try {
            Optional<UUID> self = self(id);
            Voice voice = voice(form, self.or(() -> teller), about.or(() -> self), by);
            stories.tell(id, new TellStory.NewStory(words.orElseThrow(), about, voice, teller, by, readers));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem), Map.of()));
        }
    }

    /** Of somebody from outside the household only, and then it must be told: a story without a name would be the worker's. */
    static Optional<String> by(Form form) {
        return form.typed("toldBy").equals("other")
                ? form.requiredText("by", 200, "story.by.missing")
                : Optional.empty();
    }

    private Optional<UUID> self(UUID id) {
        return place == Place.OWN
                ? readCaseFile.withoutTimeline(id).file().household().stream()
                        .filter(MemberView::you)
                        .map(MemberView::id)
                        .findFirst()
                : Optional.empty();
    }

    static Optional<UUID> teller(Form form) {
        String chosen = form.typed("toldBy");
        return chosen.equals("worker") || chosen.equals("other") ? Optional.empty() : form.uuid("toldBy");
    }

    static Voice voice(Form form, Optional<UUID> teller, Optional<UUID> about, Optional<String> by) {
        if (form.ticked("reads")) {
            return Voice.READER;
        }
        if (teller.isEmpty()) {
            return by.isPresent() ? Voice.RELATIVE : Voice.PROFESSIONAL;
        }
        return teller.equals(about) ? Voice.OWN : Voice.RELATIVE;
    }

    @GET
    @Path("/eigen-woorden/{story}")
    public Screen begin(@PathParam("id") UUID id, @PathParam("story") UUID story) {
        OwnWordsView.Story told = changeable(id, story);
        Form form = Form.empty()
                .with("version", told.version())
                .with("words", told.words())
                .with("readers", told.readers())
                .remembering();
        return storyScreen(id, told, form);
    }

    @POST
    @Path("/eigen-woorden/{story}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response retell(
            @PathParam("id") UUID id, @PathParam("story") UUID story, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> words = changeable(id, story).recording().isPresent()
                ? Optional.of(form.text("words", LONGEST).orElse(""))
                : form.requiredText("words", LONGEST, "story.words.missing");
        var readers = WhoMayRead.of(form.typed("readers"));
        long version = form.version();
        if (!form.isValid()) {
            return CasePages.corrected(storyScreen(id, changeable(id, story), form));
        }
        try {
            stories.retell(
                    id,
                    story,
                    version,
                    new TellStory.Retold(
                            Patched.of(words.orElseThrow()),
                            readers.map(Patched::of).orElse(Patched.absent())));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                return BothVersions.of(problem, form)
                        .field("words", "story.words.own")
                        .field("readers", "story.readers")
                        .settle(
                                merged -> retell(id, story, merged),
                                both -> both.screen(
                                        place, readCaseFile.withoutTimeline(id), place.of(id, PAGE + "/" + story)));
            }
            return CasePages.corrected(storyScreen(id, changeable(id, story), CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/eigen-woorden/{story}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("story") UUID story, MultivaluedMap<String, String> posted) {
        stories.takeBack(id, story, Form.of(posted).version());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    @POST
    @Path("/echte-vraag/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        return written(
                id,
                form,
                "question." + member,
                form.requiredText("question." + member, QUESTION, "question.missing"),
                words -> questions.ask(id, member, form.version(), words));
    }

    @POST
    @Path("/echte-vraag/{member}/zo-is-het")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        questions.confirm(id, member, Form.of(posted).version(), Optional.empty());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    @POST
    @Path("/wens/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(
            @PathParam("id") UUID id, @PathParam("member") UUID member, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        return written(
                id,
                form,
                "wish." + member,
                form.requiredText("wish." + member, WISH, "wish.year.missing"),
                words -> questions.wish(id, member, form.version(), words));
    }

    private interface Write {
        void write(String words);
    }

    /** What somebody else wrote meanwhile is shown, and what was typed stays in the field. */
    private Response written(UUID id, Form form, String name, Optional<String> words, Write write) {
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, Form.empty(), Map.of(name, form)));
        }
        try {
            write.write(words.orElseThrow());
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error(name, "own.stale");
                String now = name.startsWith("question.") ? "question" : "wish";
                return CasePages.corrected(
                        screen(id, Form.empty(), Map.of(name, form.with("version", standing(id, now, name)))));
            }
            return CasePages.corrected(screen(id, Form.empty(), Map.of(name, CasePages.told(form, problem))));
        }
    }

    private long standing(UUID id, String what, String name) {
        UUID member = UUID.fromString(name.substring(what.length() + 1));
        OwnWordsView words = readCaseFile.withoutTimeline(id).words();
        return what.equals("question")
                ? words.question(member).map(OwnWordsView.Question::version).orElse(0L)
                : words.wish(member).map(OwnWordsView.Wish::version).orElse(0L);
    }

    private OwnWordsView.Story changeable(UUID id, UUID story) {
        return readCaseFile.words(id).stories().stream()
                .filter(one -> one.id().equals(story) && one.mayChange())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private Screen storyScreen(UUID id, OwnWordsView.Story story, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "story.jte", "own.title")
                .with("story", story)
                .with("form", form);
    }

    /** @param forms of the questions and wishes, by their only field */
    private Screen screen(UUID id, Form form, Map<String, Form> forms) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return CasePages.screen(place, board, "ownWords.jte", "own.title")
                .with("webs", instruments.healthWebs())
                .with("told", readCaseFile.words(id))
                .with("form", form)
                .with("forms", forms);
    }
}
