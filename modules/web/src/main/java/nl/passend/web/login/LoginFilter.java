// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Logins.Attempt;

/**
 * Finds out who asks, before anything else: Basic on the API, else the login cookie. It refuses nobody but a wrong
 * credential; whether someone may is decided afterwards, by the rule of the page or endpoint. Why a filter and not an
 * {@code HttpAuthenticationMechanism}: docs/decisions/0003-login-in-a-filter.md.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class LoginFilter implements ContainerRequestFilter {
    private final Logins logins;
    private final HttpServletRequest servletRequest;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LoginFilter() {
        this(null, null);
    }

    @Inject
    public LoginFilter(Logins logins, HttpServletRequest servletRequest) {
        this.logins = logins;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = Caller.of(request);
        if (caller.isForAnyone()) {
            return;
        }
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        Cookie cookie = request.getCookies().get(LoginCookie.NAME);
        if (caller.isApi() && BasicCredential.isBasic(authorization)) {
            prove(authorization, caller);
        } else if (cookie != null && !cookie.getValue().isEmpty()) {
            logins.byToken(cookie.getValue()).ifPresent(logins::signIn);
        }
    }

    private void prove(String authorization, Caller caller) {
        BasicCredential credential = BasicCredential.parse(authorization).orElseThrow(caller::notSignedIn);
        Attempt attempt = logins.prove(credential.loginName(), credential.password(), servletRequest.getRemoteAddr());
        if (attempt instanceof Attempt.Accepted accepted) {
            logins.signIn(accepted.me());
        } else if (attempt instanceof Attempt.Wait wait) {
            throw Waiting.problem(wait);
        } else {
            throw caller.notSignedIn();
        }
    }
}
