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
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.outside.LetReader;
import nl.passend.cases.internal.outside.ShownReaders;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Who reads along from outside: who, what, until when, and one button to end it; the same page in both places. */
public abstract class OutsideReaderPages {
    static final String PAGE = "meelezers";
    private static final int NAME = 200;
    private static final int LABEL = 100;
    private static final int PROPOSED_YEARS = 1;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final ShownReaders readers;
    private final LetReader letReader;
    private final LegalCalendar calendar;

    OutsideReaderPages(
            Place place, ReadCaseFile readCaseFile, ShownReaders readers, LetReader letReader, LegalCalendar calendar) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.readers = readers;
        this.letReader = letReader;
        this.calendar = calendar;
    }

    @GET
    @Path("/meelezers")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty().with("until", proposed()));
    }

    /** A year; then it is asked again. */
    private LocalDate proposed() {
        return calendar.today().plusYears(PROPOSED_YEARS);
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "outsideReaders.jte", "along.title")
                .with("readers", readers.all(id))
                .with("form", form);
    }

    @POST
    @Path("/meelezers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var name = form.requiredText("name", NAME, "along.name.missing");
        var label = form.requiredText("label", LABEL, "along.label.missing");
        var things = CasePages.ids(form, "things");
        var words = CasePages.ids(form, "words");
        var until = form.requiredDate("until", "along.until.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            var invited = letReader.invite(
                    id,
                    new LetReader.Leave(
                            name.orElseThrow(),
                            label.orElseThrow(),
                            Set.copyOf(words),
                            Set.copyOf(things),
                            until.orElseThrow()));
            return code(id, name.orElseThrow(), invited.code());
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    /** The code stands on this page once; a reload of the form asks for a new one. */
    private Response code(UUID id, String name, String code) {
        return Response.ok(Screen.of(CaseScreens.TEMPLATES, "outsideReaderCode.jte", "along.code.title")
                        .with("place", place)
                        .with("id", id)
                        .with("name", name)
                        .with("code", code)
                        .with("days", LetReader.VALID.toDays()))
                .build();
    }

    @GET
    @Path("/meelezers/{reader}")
    public Screen choose(@PathParam("id") UUID id, @PathParam("reader") UUID reader) {
        OutsideReaderView.All all = readers.all(id);
        OutsideReaderView one = ShownReaders.one(all, reader);
        return one(
                id,
                all,
                one,
                Form.empty()
                        .withAll(
                                "things",
                                one.reads().stream()
                                        .map(part -> part.id().toString())
                                        .toList())
                        .with("until", one.askAgain() ? proposed() : one.until())
                        .with("version", one.version()));
    }

    private Screen one(UUID id, OutsideReaderView.All all, OutsideReaderView one, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        return CasePages.screen(place, board, "outsideReader.jte", "along.one.title")
                .with("reader", one)
                .with("readers", all)
                .with("form", form);
    }

    @POST
    @Path("/meelezers/{reader}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("reader") UUID reader, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var things = CasePages.ids(form, "things");
        var until = form.requiredDate("until", "along.until.missing");
        long version = form.version();
        if (!form.isValid()) {
            return again(id, reader, form);
        }
        try {
            letReader.change(
                    id,
                    reader,
                    version,
                    new LetReader.Changed(Patched.of(Set.copyOf(things)), Patched.of(until.orElseThrow())));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("", "along.stale");
                OutsideReaderView now = readers.one(id, reader);
                return again(id, reader, form.copy().with("version", now.version()));
            }
            return again(id, reader, CasePages.told(form, problem));
        }
    }

    private Response again(UUID id, UUID reader, Form form) {
        OutsideReaderView.All all = readers.all(id);
        return CasePages.corrected(one(id, all, ShownReaders.one(all, reader), form));
    }

    @POST
    @Path("/meelezers/{reader}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response newCode(
            @PathParam("id") UUID id, @PathParam("reader") UUID reader, MultivaluedMap<String, String> posted) {
        String name = readers.one(id, reader).name();
        return code(id, name, letReader.again(id, reader));
    }

    @POST
    @Path("/meelezers/{reader}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id, @PathParam("reader") UUID reader, MultivaluedMap<String, String> posted) {
        letReader.end(id, reader);
        return Response.seeOther(place.uri(id, PAGE)).build();
    }
}
