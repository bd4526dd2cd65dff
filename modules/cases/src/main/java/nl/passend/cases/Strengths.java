// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads what goes well, and what families do themselves, into files that are there; as {@link Plans}. */
public interface Strengths {
    /**
     * @param who who does it
     * @param about members, who all read it
     * @param toldBy the member whose words these are; empty for words of the team
     */
    record NewStrength(
            UUID id,
            UUID file,
            StrengthKind kind,
            String words,
            Optional<String> who,
            Set<UUID> about,
            Optional<UUID> toldBy) {}

    void add(NewStrength strength);
}
