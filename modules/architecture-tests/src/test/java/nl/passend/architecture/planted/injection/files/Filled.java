// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.injection.files;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;

class Filled {
    @Inject
    Clock clock;

    @Context
    UriInfo uri;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    void setClock(Clock clock) {
        this.clock = clock;
    }
}
