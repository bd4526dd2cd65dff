// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;

/** Leads everyone to where their work or their plan stands; a stranger to the login page. */
@Path("/")
@ApplicationScoped
@Access(Access.Rule.SIGNED_IN)
public class StartPage {
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StartPage() {
        this(null);
    }

    @Inject
    public StartPage(CurrentUser user) {
        this.user = user;
    }

    @GET
    public Response start() {
        return Response.seeOther(URI.create(placeOf(user.get()))).build();
    }

    /** Someone who both works here and has a plan of their own begins with the work; the menu leads to the plan. */
    static String placeOf(Me me) {
        if (me.has(Role.WORKER)) {
            return "/mijn-werk";
        }
        if (me.has(Role.CLIENT)) {
            return "/mijn-plan";
        }
        if (me.has(Role.READER)) {
            return "/meelezen";
        }
        if (me.has(Role.CARE_OFFICE_ADVISER)) {
            return "/kosten";
        }
        if (me.has(Role.PRIVACY_OFFICER)) {
            return "/noodtoegang/overzicht";
        }
        return me.has(Role.ADMINISTRATOR) ? "/beheer" : "/gidsen/teams";
    }
}
