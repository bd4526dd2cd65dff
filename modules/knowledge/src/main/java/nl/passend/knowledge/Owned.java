// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;

/**
 * Whether somebody keeps something up to date.
 *
 * @param name of the owner, for who has an account of work
 */
public record Owned(State state, Optional<String> name) {
    public enum State {
        KEPT,
        /** Came with Passend, and nobody here took it up. */
        SHIPPED,
        /** Its owner left, or its programme ended and nobody took it over. */
        ORPHANED
    }

    public boolean isOrphaned() {
        return state == State.ORPHANED;
    }
}
