// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What help brings towards one goal: contribution, not proof. Many things change at once in a family; so what else played a part stands
 * beside what was noticed.
 *
 * @param goal id
 * @param words the goal, as it was said
 * @param member whose goal
 * @param expectation absent until somebody has said what they expect
 * @param observations the latest first
 * @param mayWrite whether the one who asks may add to it
 */
public record ContributionView(
        UUID goal,
        String words,
        UUID member,
        Optional<Expectation> expectation,
        List<Observation> observations,
        boolean mayWrite) {
    /**
     * @param expected what should become different
     * @param evaluation by what one will see it
     * @param lookBackOn when one looks together
     * @param agreedOn absent until the person has agreed: it is agreed at the start what will be looked at
     * @param version for If-Match
     */
    public record Expectation(
            UUID id,
            String expected,
            Optional<String> evaluation,
            Optional<LocalDate> lookBackOn,
            Optional<LocalDate> agreedOn,
            long version) {}

    /**
     * @param step the small step that was taken
     * @param noticed what was noticed, in the words of who noticed it
     * @param influences what else may have played a part
     * @param evidence code of {@link Evidence}
     * @param toldBy member; absent when a worker noticed it, or when this side may not know of the member
     */
    public record Observation(
            UUID id,
            Optional<String> step,
            String noticed,
            Optional<String> influences,
            String evidence,
            Optional<UUID> toldBy,
            LocalDate on,
            long version) {}
}
