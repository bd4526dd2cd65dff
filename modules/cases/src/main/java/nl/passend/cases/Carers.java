// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads what carers say of themselves and who takes over from them, with fixed ids, into files that are there; as {@link Cases}. */
public interface Carers {
    /**
     * @param by member whose words these are
     * @param confidant the one worker who may read it, for {@link Scope#CONFIDANT}
     */
    record NewWords(
            UUID id,
            UUID file,
            UUID by,
            CarerTopic topic,
            String words,
            Scope scope,
            Optional<UUID> confidant,
            LocalDate on) {}

    /**
     * @param about for whom they care
     * @param takers for the coming month and for good: tonight stands in the emergency plan
     * @param checkedOn the day on which somebody last went through it
     */
    record NewPlan(
            UUID id,
            UUID file,
            UUID about,
            Set<UUID> carers,
            List<NewTaker> takers,
            CareContinuityView.Known known,
            LocalDate checkedOn) {}

    /**
     * @param horizon with {@link Horizon#TONIGHT} only the answer of somebody whom the emergency plan names
     * @param on the day of the answer
     */
    record NewTaker(
            Horizon horizon,
            String name,
            Optional<String> phone,
            Optional<String> what,
            TakerAnswer answer,
            Optional<LocalDate> on,
            Optional<String> heardFrom) {}

    void add(NewWords words);

    void add(NewPlan plan);
}
