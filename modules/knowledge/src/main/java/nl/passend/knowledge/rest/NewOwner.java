// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;

/**
 * Who keeps something from now on. Nobody is said and not left out, so that a forgotten field orphans nothing.
 *
 * @param person id of somebody who writes knowledge
 * @param nobody true: nobody keeps it any more
 * @param withItems of a programme: everything that came out of it goes along
 */
@Body
public record NewOwner(UUID person, Boolean nobody, Boolean withItems) {
    Optional<UUID> to() {
        return to(person, nobody, "/person");
    }

    boolean whole() {
        return Boolean.TRUE.equals(withItems);
    }

    static Optional<UUID> to(UUID person, Boolean nobody, String pointer) {
        if ((person == null) != Boolean.TRUE.equals(nobody)) {
            throw ProblemException.invalid(pointer, "Kies wie het overneemt, of stuur nobody mee.");
        }
        return Optional.ofNullable(person);
    }
}
