// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Takes up an invitation. The code is typed, never part of an address: addresses end up in histories and logs. */
@Path("/welkom")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.PUBLIC)
public class WelcomePage {
    private final Accounts accounts;
    private final Logins logins;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WelcomePage() {
        this(null, null);
    }

    @Inject
    public WelcomePage(Accounts accounts, Logins logins) {
        this.accounts = accounts;
        this.logins = logins;
    }

    @GET
    public Screen show() {
        return screen(Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response accept(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        String code = form.requiredText("code", 100, "welcome.code.missing").orElse("");
        String name = form.requiredText("loginName", 64, "welcome.name.missing").orElse("");
        String password = form.typed("password");
        if (password.isEmpty()) {
            form.error("password", "welcome.password.missing");
        }
        if (form.isValid()) {
            try {
                return welcome(accounts.accept(code, name, password.toCharArray()));
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return Response.ok(screen(form).status(422)).build();
    }

    private Response welcome(Account account) {
        String token = logins.begin(account.id()).token().orElseThrow();
        return Response.seeOther(URI.create("/"))
                .header(HttpHeaders.SET_COOKIE, LoginCookie.set(token))
                .build();
    }

    private static Screen screen(Form form) {
        return Screen.of(WebTemplates.TEMPLATES, "login/welcome.jte", "welcome.title")
                .with("form", form);
    }
}
