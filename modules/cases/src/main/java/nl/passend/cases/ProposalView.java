// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * "Dit zijn er te veel", and what the family director owes for it.
 *
 * @param asker the member who finds it too many
 * @param director given name of who owes the answer
 * @param phone of the director
 * @param due last day
 * @param answer absent while it is owed
 * @param version for If-Match
 */
public record ProposalView(
        UUID id,
        UUID asker,
        Optional<String> words,
        Optional<String> director,
        Optional<String> phone,
        LocalDate due,
        Optional<Answer> answer,
        long version) {
    /** @param lines what is proposed about each helper */
    public record Answer(LocalDate on, String words, List<Line> lines) {}

    /**
     * @param involvement whose
     * @param name of the helper
     * @param what {@code stop}, {@code join}, {@code thank} or {@code keep}
     */
    public record Line(UUID involvement, String name, String what, Optional<String> why) {}
}
