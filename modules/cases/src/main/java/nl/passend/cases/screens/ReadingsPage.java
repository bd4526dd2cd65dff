// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.outside.ReadGiven;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** For somebody from outside: what they were given to read, by whom and until when. With one it is that at once. */
@Path("/meelezen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class ReadingsPage {
    private static final int PAGE = 25;

    private final ReadGiven given;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReadingsPage() {
        this(null);
    }

    @Inject
    ReadingsPage(ReadGiven given) {
        this.given = given;
    }

    @GET
    public Response list(@QueryParam("after") UUID after) {
        var page = given.page(Optional.ofNullable(after), PAGE);
        if (after == null && page.items().size() == 1) {
            return Response.seeOther(
                            URI.create("/meelezen/" + page.items().get(0).file()))
                    .build();
        }
        return Response.ok(Screen.of(CaseScreens.TEMPLATES, "readings.jte", "given.title")
                        .with("readings", page.items())
                        .with("next", page.next().map(grant -> "/meelezen?after=" + grant))
                        .with("first", Optional.ofNullable(after).map(grant -> "/meelezen")))
                .build();
    }

    @GET
    @Path("/{id}")
    public Screen read(@PathParam("id") UUID id) {
        return Screen.of(CaseScreens.TEMPLATES, "reading.jte", "given.title").with("reading", given.read(id));
    }
}
