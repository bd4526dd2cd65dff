// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Refuses a body that says beforehand that it is too large, before a byte of it is read; forms and JSON alike. JSON without a
 * length is bounded where it is read; a form without one is refused, since the server would read it to the end.
 */
@Provider
@PreMatching
@Priority(100)
public class BodySizeFilter implements ContainerRequestFilter {
    private static final long MAX_BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && isTooLarge(length)) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
        if (length == null && request.getHeaderString("Transfer-Encoding") != null && !isJson(request.getMediaType())) {
            throw new ProblemException(ProblemType.LENGTH_REQUIRED);
        }
    }

    static boolean isTooLarge(String length) {
        return length.matches("\\d{7,}") && (length.length() > 18 || Long.parseLong(length) > MAX_BYTES);
    }

    private static boolean isJson(MediaType type) {
        return type != null
                && type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
