// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Whether this thread is in a transaction, for what must never be done in one. */
@ApplicationScoped
public class RunningTransaction {
    private static final String REGISTRY = "java:jboss/TransactionSynchronizationRegistry";

    public boolean isThere() {
        try {
            return InitialContext.<TransactionSynchronizationRegistry>doLookup(REGISTRY)
                            .getTransactionStatus()
                    != Status.STATUS_NO_TRANSACTION;
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no " + REGISTRY, e);
        }
    }
}
