// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * A page is written before the look at it is sealed, since writing it may look too. When it cannot be sealed, a {@link Screen}
 * that says so takes its place after {@link ScreenFilter} has passed; this one, the last of all, writes that as well.
 */
@Provider
@Priority(50)
@ApplicationScoped
public class LateScreenFilter implements ContainerResponseFilter {
    private final ScreenFilter filter;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LateScreenFilter() {
        this(null);
    }

    @Inject
    public LateScreenFilter(ScreenFilter filter) {
        this.filter = filter;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        filter.filter(request, response);
    }
}
