// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import nl.passend.kernel.account.Logins;
import nl.passend.screenkit.Form;

/** What a browser gets that asks for a page without a login: the login page, with what was being sent. */
@ApplicationScoped
public class LoginAgain {
    private final Logins logins;
    private final UnsentForms unsent;
    private final HttpServletRequest servletRequest;

    @Inject
    LoginAgain(Logins logins, UnsentForms unsent, HttpServletRequest servletRequest) {
        this.logins = logins;
        this.unsent = unsent;
        this.servletRequest = servletRequest;
    }

    public Response answer(ContainerRequestContext request) {
        Caller caller = Caller.of(request);
        return carried(request, caller).map(LoginAgain::page).orElseGet(caller::toLogin);
    }

    private Optional<String> carried(ContainerRequestContext request, Caller caller) {
        Cookie cookie = request.getCookies().get(LoginCookie.NAME);
        if (cookie == null
                || !request.getMethod().equals("POST")
                || !MediaType.APPLICATION_FORM_URLENCODED_TYPE.isCompatible(request.getMediaType())) {
            return Optional.empty();
        }
        return LocalPath.of(caller.placeAndQuery()).flatMap(place -> logins.accountOf(cookie.getValue())
                .flatMap(account ->
                        unsent.seal(account, Unsent.of(place, new FormBody(servletRequest).fields(request)))));
    }

    private static Response page(String carried) {
        return Response.status(Response.Status.UNAUTHORIZED)
                .type("text/html;charset=UTF-8")
                .entity(LoginPage.screen(Form.empty().with(LoginPage.UNSENT, carried))
                        .status(401))
                .build();
    }
}
