// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the full version of the API with every answer of it (API Design Rules, /core/version-header). */
@Provider
public class ApiVersion implements ContainerResponseFilter {
    public static final String VERSION = "1.0.0";
    private static final String HEADER = "API-Version";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/v1")) {
            response.getHeaders().putSingle(HEADER, VERSION);
        }
    }
}
