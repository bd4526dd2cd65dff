// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadFactory;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** Threads of the server, which carry the application's class loader and end with it. */
@ApplicationScoped
public class BackgroundThreads {
    private static final String FACTORY = "java:jboss/ee/concurrency/factory/default";

    public ThreadFactory factory() {
        try {
            return InitialContext.<ManagedThreadFactory>doLookup(FACTORY);
        } catch (NamingException e) {
            throw new IllegalStateException("The server has no thread factory " + FACTORY, e);
        }
    }
}
