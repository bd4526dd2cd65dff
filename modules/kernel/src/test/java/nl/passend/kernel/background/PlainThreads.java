// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.background;

import java.util.concurrent.ThreadFactory;

/** Threads without a server, for tests. */
public final class PlainThreads extends BackgroundThreads {
    @Override
    public ThreadFactory factory() {
        return work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        };
    }
}
