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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.EntryKind;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.support.KeepOwnNotes;
import nl.passend.cases.internal.timeline.WriteEntry;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Onafhankelijke steun: who can stand at somebody's side, by which law, and the own notes of who does. The same in both places. */
public abstract class SupportPages {
    static final String PAGE = "onafhankelijke-steun";
    private static final int LONGEST = 10_000;
    private static final String TOLD =
            "Verteld dat er gratis onafhankelijke steun is: een cliëntondersteuner, die van niemand in dienst is om te beslissen.";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final KeepOwnNotes notes;
    private final WriteEntry writeEntry;

    SupportPages(Place place, ReadCaseFile readCaseFile, KeepOwnNotes notes, WriteEntry writeEntry) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.notes = notes;
        this.writeEntry = writeEntry;
    }

    @GET
    @Path("/onafhankelijke-steun")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    /** A note, for who wrote it. */
    @POST
    @Path("/onafhankelijke-steun/notities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("words", LONGEST, "support.note.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        notes.write(id, words.orElseThrow());
        return back(id);
    }

    @POST
    @Path("/onafhankelijke-steun/notities/{note}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response destroy(
            @PathParam("id") UUID id, @PathParam("note") UUID note, MultivaluedMap<String, String> posted) {
        notes.destroy(id, note, Form.of(posted).version());
        return back(id);
    }

    /** That somebody was told of it, and when: whether they took it is theirs. */
    @POST
    @Path("/onafhankelijke-steun/verteld")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response told(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<UUID> member = form.uuid("member");
        if (member.isEmpty()) {
            form.error("member", "choose.someone");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        if (!readCaseFile.withoutTimeline(id).may().contains("change-household")) {
            throw ProblemException.notFound();
        }
        try {
            writeEntry.write(
                    id,
                    new WriteEntry.Typed(
                            TOLD,
                            Optional.of(EntryKind.NOTE),
                            Optional.empty(),
                            List.of(member.orElseThrow()),
                            Optional.empty(),
                            false,
                            Optional.empty()));
            return Response.seeOther(place.uri(id, "tijdlijn")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    private Response back(UUID id) {
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "support.jte", "support.title")
                .with("notes", readCaseFile.ownNotes(id))
                .with("form", form);
    }
}
