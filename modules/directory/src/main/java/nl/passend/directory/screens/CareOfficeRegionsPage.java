// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** The regions of the care offices. */
@Path("/gidsen/zorgkantoorregios")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class CareOfficeRegionsPage {
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CareOfficeRegionsPage() {
        this(null);
    }

    @Inject
    public CareOfficeRegionsPage(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Access(Rule.PUBLIC)
    public Screen show() {
        return Screen.of(Guides.TEMPLATES, "careOfficeRegions.jte", "regions.title")
                .with("regions", directory.careOfficeRegions());
    }
}
