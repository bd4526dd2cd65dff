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
import nl.passend.cases.StrengthKind;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.strength.TellStrengths;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What goes well, and what is done without help; the same page in both places. */
public abstract class StrengthPages {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;
    private static final String PAGE = "krachten";

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final TellStrengths tellStrengths;

    StrengthPages(Place place, ReadCaseFile readCaseFile, TellStrengths tellStrengths) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.tellStrengths = tellStrengths;
    }

    @GET
    @Path("/krachten")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    @POST
    @Path("/krachten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<StrengthKind> kind = StrengthKind.of(form.typed("kind"));
        if (kind.isEmpty()) {
            form.error("kind", "strong.kind.missing");
        }
        Optional<String> words = form.requiredText("words", LONG, "strong.words.missing");
        Optional<String> who = form.text("who", SHORT);
        List<UUID> about = CasePages.ids(form, "about");
        Optional<UUID> toldBy = form.uuid("toldBy");
        if (!form.isValid()) {
            return CasePages.corrected(screen(id, form));
        }
        try {
            tellStrengths.tell(
                    id, new TellStrengths.NewStrength(kind.orElseThrow(), words.orElseThrow(), who, about, toldBy));
            return Response.seeOther(place.uri(id, PAGE)).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screen(id, CasePages.told(form, problem)));
        }
    }

    @POST
    @Path("/krachten/{strength}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id, @PathParam("strength") UUID strength, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        tellStrengths.takeBack(id, strength, form.version());
        return Response.seeOther(place.uri(id, PAGE)).build();
    }

    private Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "strengths.jte", "strong.title")
                .with("form", form);
    }
}
