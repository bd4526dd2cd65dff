// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.NavigationEntry;
import nl.passend.screenkit.Templates;

/** What the guides have in common: their templates, their place in the navigation, and where that place leads. */
@Path("/gidsen")
@ApplicationScoped
public class Guides {
    static final Templates TEMPLATES = Templates.of(Guides.class, "nl.passend.directory.templates");

    @Produces
    NavigationEntry guides() {
        return new NavigationEntry("/gidsen", "Gidsen", 40, me -> true);
    }

    /** The teams come first for who is logged in; who is not is led on to the login there. */
    @GET
    @Access(Rule.SIGNED_IN)
    public Response enter() {
        return Response.seeOther(URI.create("/gidsen/teams")).build();
    }
}
