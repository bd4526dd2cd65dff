// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.remark.SayAboutThing;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** What members say about things that they read about themselves, with the answers; the same page in both places. */
public abstract class RemarkPages {
    static final String PAGE = "wat-ik-vind";
    static final int LONGEST = 4_000;

    private final Place place;
    private final ReadCaseFile readCaseFile;
    private final SayAboutThing remarks;

    RemarkPages(Place place, ReadCaseFile readCaseFile, SayAboutThing remarks) {
        this.place = place;
        this.readCaseFile = readCaseFile;
        this.remarks = remarks;
    }

    @GET
    @Path("/wat-ik-vind")
    public Screen read(@PathParam("id") UUID id) {
        return screen(id, Form.empty());
    }

    Screen screen(UUID id, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "remarks.jte", "remark.title")
                .with("remarks", remarks.all(id))
                .with("form", form);
    }

    Screen about(UUID id, UUID thing, Form form) {
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "remark.jte", "remark.ask")
                .with("thing", remarks.thing(id, thing))
                .with("remarks", remarks.all(id))
                .with("form", form);
    }
}
