// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.Duration;
import java.util.UUID;

/**
 * Grants for hours. Only {@link nl.passend.kernel.breakglass.BreakGlass} gives them, since it also tells those who must know.
 */
public interface BreakGlassGrants {
    Duration LONGEST = Duration.ofHours(8);

    /**
     * Lets one person in, on record, in the running transaction; what this person had standing on the object by break-glass ends.
     *
     * @param municipality slug of the municipality to which the object belongs
     * @param ground code of the kind of emergency
     * @return the grant, which ends by itself
     * @throws IllegalArgumentException when it would last longer than {@link #LONGEST}, or not at all
     */
    Grant open(
            UUID id, ObjectType type, UUID object, String municipality, UUID person, String ground, Duration lasting);
}
