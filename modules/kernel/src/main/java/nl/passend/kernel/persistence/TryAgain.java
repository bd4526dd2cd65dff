// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

/**
 * The database gave up on this transaction because of another (deadlock 1213, lock wait 1205, snapshot 1020, a unique key taken
 * meanwhile 1062); nothing is stored, a repeat may pass.
 */
public class TryAgain extends RuntimeException {
    public TryAgain(Throwable cause) {
        super(cause);
    }
}
