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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import nl.passend.kernel.account.Csrf;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Refuses a change that another site makes a browser send. Two walls: where the browser says the request comes from
 * (Sec-Fetch-Site, else Origin), for every page; and the token of the login, for every cookie login. A caller with Basic
 * needs neither: no other site can send that header.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION + 10)
@ApplicationScoped
public class CsrfFilter implements ContainerRequestFilter {
    static final ProblemType FORM_EXPIRED = new ProblemType(
            "urn:passend:problem:web:form-expired",
            403,
            "Deze pagina is te oud of komt niet van Passend. Laad de pagina opnieuw en probeer het nog eens.");

    static final String FIELD = "_csrf";
    private static final String HEADER = "X-CSRF-Token";

    /** Forms that someone opened before they were logged in, so without a token; where they come from is checked. */
    private static final Set<String> BEFORE_LOGIN = Set.of("/inloggen", "/welkom");

    private final CurrentUser user;
    private final Csrf csrf;
    private final HttpServletRequest servletRequest;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CsrfFilter() {
        this(null, null, null);
    }

    @Inject
    public CsrfFilter(CurrentUser user, Csrf csrf, HttpServletRequest servletRequest) {
        this.user = user;
        this.csrf = csrf;
        this.servletRequest = servletRequest;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Caller caller = Caller.of(request);
        boolean cookieLogin = user.find().flatMap(Me::loginId).isPresent();
        if (caller.isSafe() || caller.isApi() && !cookieLogin) {
            return;
        }
        if (!Origin.isOurs(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(HttpHeaders.HOST))) {
            throw new ProblemException(FORM_EXPIRED);
        }
        if (cookieLogin && !BEFORE_LOGIN.contains(caller.path()) && !csrf.accepts(token(request))) {
            throw new ProblemException(FORM_EXPIRED);
        }
    }

    private String token(ContainerRequestContext request) {
        String header = request.getHeaderString(HEADER);
        return header != null ? header : new FormBody(servletRequest).field(request, FIELD);
    }
}
