// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.body;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Arrays;
import nl.passend.kernel.rest.Body;
import nl.passend.web.access.RunningEndpoints;

/**
 * Works out every request record when the application starts. A record that no body can fill (a primitive, a type the reader
 * does not know) stops the start, where its maker sees it, and not the first caller.
 */
@ApplicationScoped
class CheckBodies {
    private final RunningEndpoints endpoints;
    private final Bodies bodies;

    @Inject
    CheckBodies(RunningEndpoints endpoints, Bodies bodies) {
        this.endpoints = endpoints;
        this.bodies = bodies;
    }

    void check(@Observes @Priority(50) Startup startup) {
        endpoints.operations().stream()
                .flatMap(operation -> Arrays.stream(operation.method().getParameterTypes()))
                .filter(type -> type.isAnnotationPresent(Body.class))
                .distinct()
                .forEach(bodies::check);
    }
}
