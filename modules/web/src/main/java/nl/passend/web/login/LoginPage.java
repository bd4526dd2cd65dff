// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Logins.Attempt;
import nl.passend.kernel.account.Me;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Logging in. Each time begins a new login with a new token; one that this browser had ends. */
@Path("/inloggen")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.PUBLIC)
public class LoginPage {
    private static final int LONGEST_PASSWORD = 1000;
    private static final String START = "/";

    /** The field in which the login page carries along what was not sent. */
    static final String UNSENT = "unsent";

    private final Logins logins;
    private final CurrentUser user;
    private final UnsentForms unsent;
    private final HttpServletRequest servletRequest;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LoginPage() {
        this(null, null, null, null);
    }

    @Inject
    public LoginPage(Logins logins, CurrentUser user, UnsentForms unsent, HttpServletRequest servletRequest) {
        this.logins = logins;
        this.user = user;
        this.unsent = unsent;
        this.servletRequest = servletRequest;
    }

    /** @param wanted where to go afterwards */
    @GET
    public Response show(@QueryParam("naar") String wanted, @QueryParam("uit") String loggedOut) {
        if (user.find().isPresent()) {
            return Response.seeOther(place(wanted)).build();
        }
        Form form = Form.empty()
                .with("naar", LocalPath.of(wanted).map(LocalPath::value).orElse(""));
        return Response.ok(screen(form).with("loggedOut", loggedOut != null)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response logIn(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        String name = form.requiredText("loginName", 200, "login.name.missing").orElse("");
        String password = form.typed("password");
        if (password.isEmpty()) {
            form.error("password", "login.password.missing");
        }
        if (!form.isValid()) {
            return Response.ok(screen(form).status(422)).build();
        }
        String tried = password.length() > LONGEST_PASSWORD ? "" : password;
        Attempt attempt = logins.begin(name, tried.toCharArray(), servletRequest.getRemoteAddr());
        return attempt instanceof Attempt.Accepted accepted ? loggedIn(accepted, form) : refused(attempt, form);
    }

    private Response loggedIn(Attempt.Accepted accepted, Form form) {
        user.find().flatMap(Me::loginId).ifPresent(logins::end);
        return unsent.open(accepted.me().accountId(), form.typed(UNSENT))
                .map(typed -> shown(typed, accepted.me()))
                .orElseGet(() -> Response.seeOther(place(form.typed("naar"))))
                .header(HttpHeaders.SET_COOKIE, LoginCookie.set(accepted.token().orElseThrow()))
                .build();
    }

    /** Not sent by itself: who logs in sees first what it is, and whether it still holds. */
    private Response.ResponseBuilder shown(Unsent typed, Me me) {
        logins.signIn(me);
        return Response.ok(SendAgain.afterLogin(typed));
    }

    private static Response refused(Attempt attempt, Form form) {
        if (attempt instanceof Attempt.Wait wait) {
            form.error("", Waiting.sentence(wait));
            return Response.status(Response.Status.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Waiting.seconds(wait))
                    .entity(screen(form))
                    .build();
        }
        form.error("", "login.wrong");
        return Response.ok(screen(form).status(422)).build();
    }

    static Screen screen(Form form) {
        return Screen.of(WebTemplates.TEMPLATES, "login/login.jte", "login.title")
                .with("form", form)
                .with("loggedOut", false);
    }

    private static URI place(String wanted) {
        return URI.create(LocalPath.of(wanted).map(LocalPath::value).orElse(START));
    }
}
