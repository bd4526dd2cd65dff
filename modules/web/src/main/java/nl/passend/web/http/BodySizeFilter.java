// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Refuses a body that says beforehand that it is too large, before a byte of it is read; forms and JSON alike. */
@Provider
@PreMatching
public class BodySizeFilter implements ContainerRequestFilter {
    private static final long MAX_BYTES = 1 << 20;

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null
                && length.matches("\\d{7,}")
                && (length.length() > 18 || Long.parseLong(length) > MAX_BYTES)) {
            throw new ProblemException(ProblemType.TOO_LARGE);
        }
    }
}
