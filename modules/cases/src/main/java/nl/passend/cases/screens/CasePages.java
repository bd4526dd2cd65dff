// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.EntryKind;
import nl.passend.cases.internal.access.ExplainAccess;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeCaseFile;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.timeline.WriteEntry;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The pages for reading and writing in a file, the same for both places. */
@ApplicationScoped
class CasePages {
    private static final int ON_THE_BOARD = 8;
    private static final int ON_THE_TIMELINE = 25;
    private static final int LONGEST = 20_000;

    private final ReadCaseFile readCaseFile;
    private final ChangeCaseFile changeCaseFile;
    private final WriteEntry writeEntry;
    private final ReadAccessLog readAccessLog;
    private final ExplainAccess explainAccess;
    private final LocalScreens local;
    private final SayAboutThing remarks;

    @Inject
    CasePages(
            ReadCaseFile readCaseFile,
            ChangeCaseFile changeCaseFile,
            WriteEntry writeEntry,
            ReadAccessLog readAccessLog,
            ExplainAccess explainAccess,
            LocalScreens local,
            SayAboutThing remarks) {
        this.readCaseFile = readCaseFile;
        this.changeCaseFile = changeCaseFile;
        this.writeEntry = writeEntry;
        this.readAccessLog = readAccessLog;
        this.explainAccess = explainAccess;
        this.local = local;
        this.remarks = remarks;
    }

    Screen board(Place place, UUID id) {
        return board(place, id, Form.empty());
    }

    private Screen board(Place place, UUID id, Form form) {
        BoardView board = readCaseFile.board(id, ON_THE_BOARD);
        Screen first = place == Place.TEAM
                ? screen(place, board, place.board(), place.title()).with("beside", local.beside(board))
                : bare(place, board, place.board(), place.title());
        return first.live(place.of(id, "live")).with("form", form);
    }

    Screen timeline(Place place, UUID id, String after) {
        Optional<Entry.Place> key = Optional.ofNullable(after).flatMap(Entry.Place::parse);
        BoardView board = readCaseFile.board(id, key, ON_THE_TIMELINE);
        return screen(place, board, "timeline.jte", "timeline.title")
                .with("remarks", remarks.all(id))
                .with("next", board.timeline().next().map(next -> place.of(id, "tijdlijn") + "?after=" + next))
                .with("first", key.map(since -> place.of(id, "tijdlijn")));
    }

    /** Writes what was typed; an error shows the page again with the text still there. */
    Response write(Place place, UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> text = form.requiredText("text", LONGEST, "file.write.missing");
        Optional<EntryKind> kind = Arrays.stream(EntryKind.values())
                .filter(k -> k.code().equals(form.typed("kind")))
                .findFirst();
        var day = form.date("occurredOn");
        List<UUID> about = ids(form, "about");
        if (!form.isValid()) {
            return corrected(board(place, id, form));
        }
        try {
            UUID written = writeEntry.write(
                    id,
                    new WriteEntry.Typed(
                            text.orElseThrow(),
                            kind,
                            day,
                            about,
                            form.uuid("toldBy"),
                            form.ticked("teamOnly"),
                            Optional.empty()));
            boolean ask = place == Place.TEAM && form.typed("next").equals("ask");
            return Response.seeOther(ask ? place.uri(id, "tijdlijn/" + written + "/vraag") : place.uri(id))
                    .build();
        } catch (ProblemException problem) {
            return corrected(board(place, id, told(form, problem)));
        }
    }

    Screen words(Place place, UUID id) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!board.may().contains("change-words")) {
            throw ProblemException.notFound();
        }
        Form form = Form.empty()
                .with("request", board.file().request().orElse(""))
                .with("ownWords", board.file().ownWords().orElse(""))
                .with("version", board.file().version().orElse(0L))
                .remembering();
        return screen(place, board, "words.jte", "words.title").with("form", form);
    }

    /** Nothing typed is lost: an error shows it again, and when someone was first both texts stand side by side. */
    Response tell(Place place, UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> request = form.requiredText("request", LONGEST, "words.question.missing");
        Optional<String> ownWords = form.text("ownWords", LONGEST);
        long version = form.version();
        if (!form.isValid()) {
            return corrected(again(place, id, form));
        }
        try {
            changeCaseFile.change(
                    id,
                    version,
                    new ChangeCaseFile.Words(Patched.of(request.orElseThrow()), Patched.of(ownWords.orElse(null))));
            return Response.seeOther(place.uri(id)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                return BothVersions.of(problem, form)
                        .field("request", "file.question")
                        .field("ownWords", "file.own-words")
                        .settle(
                                merged -> tell(place, id, merged),
                                both -> both.screen(place, readCaseFile.withoutTimeline(id), place.of(id, "wijzigen")));
            }
            return corrected(again(place, id, told(form, problem)));
        }
    }

    private Screen again(Place place, UUID id, Form form) {
        return screen(place, readCaseFile.withoutTimeline(id), "words.jte", "words.title")
                .with("form", form);
    }

    Screen accessLog(Place place, UUID id, UUID after) {
        var page = readAccessLog.page(id, Optional.ofNullable(after));
        return Screen.of(CaseScreens.TEMPLATES, "accessLog.jte", "log.title")
                .with("place", place)
                .with("id", id)
                .with("lines", page.items())
                .with("next", page.next().map(next -> place.of(id, "wie-keek") + "?after=" + next))
                .with("first", Optional.ofNullable(after).map(since -> place.of(id, "wie-keek")));
    }

    Screen access(Place place, UUID id) {
        return Screen.of(CaseScreens.TEMPLATES, "access.jte", "access.title")
                .with("place", place)
                .with("id", id)
                .with("access", explainAccess.explain(id));
    }

    /** Without the banner: the first page of the person says the same in full. */
    private static Screen bare(Place place, BoardView board, String template, String title) {
        return Screen.of(CaseScreens.TEMPLATES, template, title)
                .with("place", place)
                .with("board", board);
    }

    static Screen screen(Place place, BoardView board, String template, String title) {
        return bare(place, board, template, title).banner(ui -> InWords.banner(ui, place, board));
    }

    static List<UUID> ids(Form form, String field) {
        try {
            return form.choices(field).stream()
                    .flatMap(chosen -> Arrays.stream(chosen.split(",")))
                    .filter(id -> !id.isEmpty())
                    .map(UUID::fromString)
                    .toList();
        } catch (IllegalArgumentException e) {
            form.error(field, "choose.someone");
            return List.of();
        }
    }

    /** A refusal that no field can mend is not shown in a form: it goes to the page for its status. */
    static Form told(Form form, ProblemException problem) {
        if (problem.fields().isEmpty()) {
            throw problem;
        }
        form.addAll(problem);
        return form;
    }

    static Response corrected(Screen screen) {
        return Response.ok(screen.status(422)).build();
    }
}
