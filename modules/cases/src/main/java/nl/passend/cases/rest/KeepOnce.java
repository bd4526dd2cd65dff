// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.internal.plan.KeepRoute;
import nl.passend.kernel.rest.Idempotent;

/** Keeps a chosen route once for each {@code Idempotency-Key}. Apart, because plugins are asked before the transaction begins. */
@ApplicationScoped
class KeepOnce {
    private final KeepRoute keepRoute;

    @Inject
    KeepOnce(KeepRoute keepRoute) {
        this.keepRoute = keepRoute;
    }

    @Idempotent
    @Transactional
    Response keep(UUID fileId, KeepRoute.Decision decision) {
        return PlanResource.created(fileId, "routes", keepRoute.keep(fileId, decision));
    }
}
