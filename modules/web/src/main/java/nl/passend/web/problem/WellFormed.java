// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Before all else: headers that the server can read, and an address in letters that addresses here have. */
@Provider
@PreMatching
@Priority(0)
@ApplicationScoped
public class WellFormed implements ContainerRequestFilter {
    private static final Pattern QUALITY = Pattern.compile(";\\s*q\\s*=\\s*([^;,\\s]*)", Pattern.CASE_INSENSITIVE);

    /** RESTEasy reads these only while it looks for a method, where a failure is nobody's. */
    private static void requireQualities(String accept) {
        Matcher quality = QUALITY.matcher(accept == null ? "" : accept);
        while (quality.find()) {
            float share = Float.parseFloat(quality.group(1));
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("A share outside 0 to 1");
            }
        }
    }

    @Override
    public void filter(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
            request.getAcceptableLanguages();
            request.getMediaType();
            requireQualities(request.getHeaderString(HttpHeaders.ACCEPT));
        } catch (RuntimeException unreadable) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
        // Slugs, codes and ids are of ASCII: what is not, is not there, and no database need be asked.
        if (request.getUriInfo().getPath().chars().anyMatch(letter -> letter > '~')) {
            throw new ProblemException(ProblemType.NOT_FOUND);
        }
    }
}
