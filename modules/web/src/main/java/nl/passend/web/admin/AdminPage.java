// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.kernel.access.Access;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Where the administrator begins. */
@Path("/beheer")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class AdminPage {
    @GET
    public Screen start() {
        return Screen.of(WebTemplates.TEMPLATES, "admin/start.jte", "admin.title");
    }
}
