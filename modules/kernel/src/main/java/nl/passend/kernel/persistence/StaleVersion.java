// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

/** Somebody else changed this row since it was read: the caller must look at both versions. */
public class StaleVersion extends RuntimeException {
    public StaleVersion(Throwable cause) {
        super(cause);
    }
}
