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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Principle;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.reflection.LookBack;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Terugkijken: six questions, a note when there is something to say; the same page in both places. */
public abstract class ReflectionPages {
    private static final int LONGEST = 4_000;
    private static final String PAGE = "terugkijken";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final LookBack lookBack;

    ReflectionPages(Place place, ReadCaseFile readCaseFile, LookBack lookBack) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.lookBack = lookBack;
    }

    @GET
    @Path("/terugkijken")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    @POST
    @Path("/terugkijken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<Principle> principle = Principle.of(form.typed("principle"));
        if (principle.isEmpty()) {
            form.error("principle", "looking.principle.missing");
        }
        var words = form.requiredText("words", LONGEST, "looking.words.missing");
        var toldBy = form.uuid("toldBy");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            lookBack.write(
                    id,
                    new LookBack.NewReflection(
                            principle.orElseThrow(),
                            words.orElseThrow(),
                            toldBy,
                            WhoMayRead.of(form.typed("readers"))));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/terugkijken/{reflection}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("reflection") UUID reflection, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        lookBack.takeBack(id, reflection, form.version());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "reflections.jte", "looking.title")
                .with("form", form)
                .with("written", readCaseFile.reflections(id));
    }
}
