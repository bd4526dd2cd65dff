// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.rest.Slice;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Logins and refusals from the record, for who watches over the door: without a file, and without a name of a household. */
@Path("/beheer/inloggen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.REVIEWER)
public class DoorPage {
    private static final String HERE = "/beheer/inloggen";
    private static final int PAGE = 50;

    private final DoorLines lines;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DoorPage() {
        this(null, null);
    }

    @Inject
    public DoorPage(DoorLines lines, CurrentUser user) {
        this.lines = lines;
        this.user = user;
    }

    @GET
    public Screen show(@QueryParam("after") UUID after) {
        Slice<DoorLine> page = lines.page(Optional.ofNullable(after), PAGE);
        return Screen.of(WebTemplates.TEMPLATES, "admin/door.jte", "door.title")
                .with("administrator", user.get().has(Role.ADMINISTRATOR))
                .with("lines", page.items())
                .with("next", page.next().map(last -> HERE + "?after=" + last))
                .with("first", Optional.ofNullable(after).map(any -> HERE));
    }
}
