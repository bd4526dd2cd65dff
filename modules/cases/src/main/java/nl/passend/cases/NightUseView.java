// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That somebody let the team know that an emergency plan was used.
 *
 * @param member whose plan
 * @param toldBy member who let it be known
 * @param caller given name of the worker who calls
 * @param lookBackOn from which day it is asked what the plan did well; absent before somebody called, and once it was said
 * @param improve whether the plan is still to be made better after what was said
 */
public record NightUseView(
        UUID id,
        UUID member,
        UUID toldBy,
        Instant toldAt,
        Optional<String> words,
        Optional<String> caller,
        Optional<Answer> answer,
        Optional<LocalDate> lookBackOn,
        Optional<LookBack> lookBack,
        boolean improve,
        long version) {
    /** @param by given name of the worker */
    public record Answer(String words, LocalDate on, Optional<String> by) {}

    /**
     * A week later, in two lines; at least one of them.
     *
     * @param by member
     */
    public record LookBack(Optional<String> good, Optional<String> better, LocalDate on, UUID by) {}
}
