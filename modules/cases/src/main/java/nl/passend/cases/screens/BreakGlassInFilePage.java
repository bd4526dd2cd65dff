// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import nl.passend.cases.internal.breakglass.ReadUses;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** When this file was opened by break-glass: for the team; why, for its family director. */
@Path("/zaken/{id}/noodtoegang")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class BreakGlassInFilePage {
    private final ReadUses uses;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BreakGlassInFilePage() {
        this(null);
    }

    @Inject
    BreakGlassInFilePage(ReadUses uses) {
        this.uses = uses;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return Screen.of(CaseScreens.TEMPLATES, "glassInFile.jte", "glass.in-file.title")
                .with("id", id)
                .with("uses", uses.in(id));
    }
}
