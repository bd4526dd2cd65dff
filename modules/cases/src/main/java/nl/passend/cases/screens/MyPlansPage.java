// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Screen;

/** The own plan; with one file straight to it, since nobody wants to choose from one. */
@Path("/mijn-plan")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class MyPlansPage {
    private final CaseListPages lists;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MyPlansPage() {
        this(null);
    }

    @Inject
    MyPlansPage(CaseListPages lists) {
        this.lists = lists;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Response list() {
        var own = lists.page(Optional.empty()).items().stream()
                .filter(line -> line.side().isPresent())
                .toList();
        if (own.size() == 1) {
            return Response.seeOther(Place.OWN.uri(own.get(0).id())).build();
        }
        return Response.ok(Screen.of(CaseScreens.TEMPLATES, "myPlans.jte", "plans.title")
                        .with("files", own))
                .build();
    }
}
