// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

/**
 * Ends a change. Left to the commit, a conflict would surface as a rolled-back transaction without a reason; flushed here it
 * becomes {@link StaleVersion} (show both versions) or {@link TryAgain} (repeat it).
 */
@ApplicationScoped
public class Changes {
    public void flush(EntityManager entityManager) {
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            throw Conflicts.in(e).orElse(e);
        }
    }
}
