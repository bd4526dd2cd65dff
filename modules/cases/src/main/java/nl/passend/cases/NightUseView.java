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
 */
public record NightUseView(
        UUID id,
        UUID member,
        UUID toldBy,
        Instant toldAt,
        Optional<String> words,
        Optional<String> caller,
        Optional<Answer> answer,
        long version) {
    /** @param by given name of the worker */
    public record Answer(String words, LocalDate on, Optional<String> by) {}
}
