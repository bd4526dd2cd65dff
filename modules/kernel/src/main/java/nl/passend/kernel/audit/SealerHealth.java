// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

/** Whether looks and changes can be put on record now. The gate asks before it lets a change begin. */
public interface SealerHealth {
    /** False when nothing could be sealed lately: then no change begins and no look is answered. No SQL. */
    boolean healthy();
}
