// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.injection.files;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

class Producer {
    @Produces
    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    Producer(Clock clock) {}
}
