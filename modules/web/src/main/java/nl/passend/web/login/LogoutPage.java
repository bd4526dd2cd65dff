// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Me;

/** Logging out. Public: who is out already, because the login ended by itself, gets the same answer. */
@Path("/uitloggen")
@ApplicationScoped
@Access(Access.Rule.PUBLIC)
public class LogoutPage {
    private final Logins logins;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LogoutPage() {
        this(null, null);
    }

    @Inject
    public LogoutPage(Logins logins, CurrentUser user) {
        this.logins = logins;
        this.user = user;
    }

    @POST
    public Response logOut() {
        user.find().flatMap(Me::loginId).ifPresent(logins::end);
        return loggedOut();
    }

    static Response loggedOut() {
        return Response.seeOther(URI.create("/inloggen?uit"))
                .header(HttpHeaders.SET_COOKIE, LoginCookie.clear())
                .build();
    }
}
