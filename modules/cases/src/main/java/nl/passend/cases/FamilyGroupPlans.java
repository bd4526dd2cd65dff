// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads what families said to the offer of a plan of their own, into files that are there; as {@link Plans}. */
public interface FamilyGroupPlans {
    /**
     * @param worker person who offered it
     * @param answer {@code yes}, {@code no} or {@code later}; empty: they have not chosen
     */
    record NewOffer(
            UUID id,
            UUID file,
            UUID parent,
            UUID worker,
            LocalDate offeredOn,
            Optional<String> answer,
            Optional<String> words) {}

    /** @param with who thought along */
    record NewOwnPlan(UUID id, UUID file, UUID toldBy, Set<UUID> about, String words, Optional<String> with) {}

    void add(NewOffer offer);

    void add(NewOwnPlan plan);
}
