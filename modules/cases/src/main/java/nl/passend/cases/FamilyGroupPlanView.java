// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan that a family may make itself, before anybody makes one for it (Jeugdwet art. 4.1.2): who was offered it, what they said, and
 * what they wrote.
 *
 * @param children minors who get or ask help under the Jeugdwet, as far as they may be seen; none: nothing has to be offered
 * @param offers one for each who decides about one of them, as far as it may be read; from an own side one's own
 * @param plans what families wrote
 * @param first whether it comes before the rest of the plan: somebody may choose and has not
 * @param mayWrite whether the one who asks may write such a plan
 */
public record FamilyGroupPlanView(
        List<UUID> children, List<Offer> offers, List<OwnPlan> plans, boolean first, boolean mayWrite) {
    /** Whether there is anything to say about it. */
    public boolean matters() {
        return !children.isEmpty() || !offers.isEmpty() || !plans.isEmpty();
    }

    /**
     * @param offeredBy given name of the worker; absent while nobody offered it, or when that is closed
     * @param answer {@code yes}, {@code no} or {@code later}; absent until they chose
     * @param words in which they said it
     * @param again the day on which somebody asks once more
     * @param mine whether it is the one who asks
     * @param mayOffer whether the one who asks may write down that it was offered
     * @param mayAnswer whether the one who asks may write the answer down
     * @param version for If-Match; 0 while there is nothing yet
     */
    public record Offer(
            UUID parent,
            Optional<LocalDate> offeredOn,
            Optional<String> offeredBy,
            Optional<String> answer,
            Optional<String> words,
            Optional<LocalDate> answeredOn,
            Optional<LocalDate> again,
            boolean mine,
            boolean mayOffer,
            boolean mayAnswer,
            long version) {}

    /**
     * @param with who thought along: family, friends, neighbours
     * @param about children that may be seen
     * @param toldBy who wrote it
     * @param version for If-Match
     */
    public record OwnPlan(
            UUID id,
            String words,
            Optional<String> with,
            List<UUID> about,
            Optional<UUID> toldBy,
            LocalDate on,
            boolean mayChange,
            long version) {}
}
