// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.LargeBody;

/**
 * Refuses a body that says beforehand that it is too large, before a byte of it is read; forms and JSON alike. JSON without a
 * length is bounded where it is read; a form without one is refused, since the server would read it to the end.
 */
@Provider
@PreMatching
@Priority(100)
@ApplicationScoped
public class BodySizeFilter implements ContainerRequestFilter {
    private static final long MAX_BYTES = 1 << 20;

    private final Instance<LargeBody> large;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BodySizeFilter() {
        this(null);
    }

    @Inject
    public BodySizeFilter(@Any Instance<LargeBody> large) {
        this.large = large;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length, MAX_BYTES) && isTooLarge(length, most(request))) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        if (length == null && request.getHeaderString("Transfer-Encoding") != null && !isJson(request.getMediaType())) {
            throw new ProblemException(ProblemType.LENGTH_REQUIRED);
        }
    }

    /** Looked up only for what is larger than most addresses take. */
    private long most(ContainerRequestContext request) {
        String path = request.getUriInfo().getRequestUri().getPath();
        return large.stream()
                .filter(body -> body.covers(path))
                .mapToLong(LargeBody::mostBytes)
                .max()
                .orElse(MAX_BYTES);
    }

    static boolean isTooLarge(String length, long most) {
        return length.matches("\\d{7,}") && (length.length() > 18 || Long.parseLong(length) > most);
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
