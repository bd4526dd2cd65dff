// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The transaction that this thread is in: for what must never be done in one, and for what waits until it has ended. */
@ApplicationScoped
public class RunningTransaction {
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    public boolean isThere() {
        return isIn(registry());
    }

    /** Does something in memory when it has ended, whatever came of it; at once when there is none. */
    public void whenEnded(Runnable work) {
        TransactionSynchronizationRegistry registry = registry();
        if (!isIn(registry)) {
            work.run();
            return;
        }
        registry.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // what is in memory follows what is stored
            }

            @Override
            public void afterCompletion(int status) {
                work.run();
            }
        });
    }

    private static boolean isIn(TransactionSynchronizationRegistry registry) {
        return registry.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no " + REGISTRY, e);
        }
    }
}
