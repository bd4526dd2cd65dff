// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** Who represents whom, for whom it is about: what that means today, in plain words. */
@Path("/mijn-plan/{id}/wie-beslist")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnDecidersPage {
    private final ReadCaseFile readCaseFile;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnDecidersPage() {
        this(null);
    }

    @Inject
    OwnDecidersPage(ReadCaseFile readCaseFile) {
        this.readCaseFile = readCaseFile;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return CasePages.screen(Place.OWN, readCaseFile.withoutTimeline(id), "ownDeciders.jte", "decides.own.title")
                .with("representations", readCaseFile.representations(id));
    }
}
