// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/** What was done to make Passend usable for everybody, what was not, and how to tell us. */
@Path("/toegankelijkheid")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class AccessibilityPage {
    @GET
    @Access(Rule.PUBLIC)
    public Screen show() {
        return Screen.of(ScreenKit.TEMPLATES, "accessibility.jte", "frame.accessibility");
    }
}
