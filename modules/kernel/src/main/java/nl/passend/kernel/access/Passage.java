// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.Instant;
import java.util.Optional;

/** Whether this request went through {@link AccessGate}. An answer about a client that did not is withheld. */
public interface Passage {
    boolean passed();

    /** When this request came in by break-glass: until when that lasts. Every page says so. */
    default Optional<Instant> breakGlassUntil() {
        return Optional.empty();
    }
}
