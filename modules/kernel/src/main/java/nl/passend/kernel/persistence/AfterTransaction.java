// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Does something in memory when the running transaction has ended, whatever came of it; at once when there is none. */
@ApplicationScoped
public class AfterTransaction {
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    public void run(Runnable work) {
        TransactionSynchronizationRegistry registry = registry();
        if (registry.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
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

    private static TransactionSynchronizationRegistry registry() {
        try {
            return InitialContext.doLookup(REGISTRY);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no " + REGISTRY, e);
        }
    }
}
