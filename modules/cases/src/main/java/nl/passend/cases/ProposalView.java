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
 * @param due last day for what is waited for now
 * @param answer the proposal; absent while the first one is owed
 * @param reply what the family says to it; absent until they do
 * @param settled whether they agree
 * @param mayReply whether the one who asks may say so, or put down their word
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
        Optional<Reply> reply,
        boolean settled,
        boolean mayReply,
        long version) {
    /** @param lines what is proposed about each helper */
    public record Answer(LocalDate on, String words, List<Line> lines) {}

    /**
     * @param involvement whose
     * @param name of the helper
     * @param what {@code stop}, {@code join}, {@code thank} or {@code keep}
     */
    public record Line(UUID involvement, String name, String what, Optional<String> why) {}

    /**
     * @param said {@code agree}, {@code other} or {@code call}
     * @param by member
     */
    public record Reply(String said, Optional<String> words, LocalDate on, UUID by) {}
}
