// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** What kind of request this is: a program at the API, a browser at a page, a script inside a page. */
public final class Caller {
    private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private final ContainerRequestContext request;
    private final String path;

    private Caller(ContainerRequestContext request) {
        this.request = request;
        this.path = "/" + request.getUriInfo().getPath().replaceFirst("^/+", "");
    }

    public static Caller of(ContainerRequestContext request) {
        return new Caller(request);
    }

    public String path() {
        return path;
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    /** Nothing that depends on who asks, so nobody is looked up in the database. */
    boolean isForAnyone() {
        return path.startsWith("/health/") || path.startsWith("/static/");
    }

    public boolean isSafe() {
        return SAFE_METHODS.contains(request.getMethod());
    }

    /** Browsers that are not very old always say where a request comes from. */
    private boolean isBrowser() {
        return request.getHeaderString("Sec-Fetch-Mode") != null || request.getHeaderString("Sec-Fetch-Site") != null;
    }

    /** 401; challenged to Basic only when no browser asks, since that would pop up a box of its own. */
    public WebApplicationException notSignedIn() {
        Response.ResponseBuilder answer = Response.status(Response.Status.UNAUTHORIZED);
        if (!isBrowser()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Passend\", charset=\"UTF-8\"");
        }
        return new NotAuthorizedException(answer.build());
    }

    /** Leads to the login page and back: the whole page, also when htmx asked for a part of it. */
    public Response toLogin() {
        boolean part = request.getHeaderString("HX-Request") != null;
        String wanted = part ? currentPage() : thisPage();
        String login = LocalPath.of(wanted)
                .map(place -> "/inloggen?naar=" + URLEncoder.encode(place.value(), StandardCharsets.UTF_8))
                .orElse("/inloggen");
        return part
                ? Response.status(Response.Status.UNAUTHORIZED)
                        .header("HX-Redirect", login)
                        .build()
                : Response.seeOther(URI.create(login)).build();
    }

    private String thisPage() {
        if (!request.getMethod().equals("GET") || path.equals("/")) {
            return null;
        }
        return placeAndQuery();
    }

    String placeAndQuery() {
        URI uri = request.getUriInfo().getRequestUri();
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private String currentPage() {
        return Optional.ofNullable(request.getHeaderString("HX-Current-URL"))
                .filter(url -> url.matches("https?://[^\\s\\\\]+"))
                .map(url -> url.replaceFirst("^https?://[^/]+", "").replaceFirst("#.*", ""))
                .orElse(null);
    }
}
