// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.ScreenKit;

/**
 * Whom to call now. Works without login and on paper; everybody's first need at night. National numbers only: local ones come
 * from a municipality.
 */
@Path("/hulp-nu")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class HelpNowPage {
    /**
     * The day on which the numbers were last gone through. From general knowledge and public news, not by calling: whoever
     * installs Passend for real people calls each one first, and sets this day.
     */
    private static final LocalDate UPDATED = LocalDate.of(2026, 11, 22);

    @GET
    @Access(Rule.PUBLIC)
    public Screen show() {
        return Screen.of(ScreenKit.TEMPLATES, "helpNow.jte", "frame.help-now").with("updated", UPDATED);
    }
}
