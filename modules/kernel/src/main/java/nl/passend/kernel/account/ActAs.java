// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

/** Lets the installation itself act where no person asked: jobs, the outbox, the demo loader. */
public interface ActAs {
    /**
     * Runs work with {@link Me#SYSTEM} as the current user, in a request context of its own when none is active. The system
     * holds no grant: it opens nothing through the gate, and what it changes is on record under its name.
     */
    void system(Runnable work);
}
