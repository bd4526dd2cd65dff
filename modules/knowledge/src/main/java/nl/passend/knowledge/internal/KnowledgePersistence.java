// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Turns the container's entity manager into something a constructor can ask for. It is the shared, transaction-scoped one:
 * inside a transaction all repositories meet in one persistence context, outside one each query stands alone.
 */
@Dependent
class KnowledgePersistence {
    @Produces
    @KnowledgeUnit
    @PersistenceContext(unitName = "knowledge")
    private EntityManager entityManager;
}
