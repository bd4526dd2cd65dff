// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.util.EnumSet;
import java.util.Set;

/** Where a version stands on its way. A version that has been published never changes; what can follow is its end. */
public enum EditionState {
    /** Being written; the only state in which content can change. */
    DRAFT,
    /** Put forward; waits for somebody who did not write it. */
    IN_REVIEW,
    /** Read and found good; waits to be published. */
    APPROVED,
    /** The newest that counts. */
    PUBLISHED,
    /** A newer one was published. It still counts until the day on which that one begins. */
    SUPERSEDED,
    /** Taken back, with a reason that stays. */
    RETIRED;

    /** States of a version that is not public yet; an item has one such version at most. */
    public static final Set<EditionState> BEING_MADE = Set.copyOf(EnumSet.of(DRAFT, IN_REVIEW, APPROVED));

    public boolean isBeingMade() {
        return BEING_MADE.contains(this);
    }
}
