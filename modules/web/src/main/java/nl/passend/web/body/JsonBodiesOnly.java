// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import nl.passend.kernel.rest.Body;

/**
 * Answers 415 to anything but JSON where a request record is expected. Left alone, the server has other readers that make a record
 * past {@link BodyReader}: one for text that calls any constructor with a single String, and JSON-B for {@code application/x+json}.
 */
@Provider
public class JsonBodiesOnly implements DynamicFeature {
    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (Arrays.stream(resource.getResourceMethod().getParameterTypes())
                .anyMatch(type -> type.isAnnotationPresent(Body.class))) {
            context.register(new OnlyJson());
        }
    }

    static final class OnlyJson implements ContainerRequestFilter {
        @Override
        public void filter(ContainerRequestContext request) {
            MediaType type = request.getMediaType();
            if (type == null || !isOurs(type)) {
                throw new NotSupportedException();
            }
        }

        static boolean isOurs(MediaType type) {
            return type.getType().equalsIgnoreCase("application")
                    && (type.getSubtype().equalsIgnoreCase("json")
                            || type.getSubtype().equalsIgnoreCase("merge-patch+json"));
        }
    }
}
