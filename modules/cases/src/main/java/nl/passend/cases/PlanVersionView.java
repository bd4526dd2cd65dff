// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The plan as it stood on one day, as far as the one who asks may read it.
 *
 * @param lines what stood in it, in the order of the page: in own words before words of the team
 * @param answers what each of those who were asked says to it, as far as it may be read
 */
public record PlanVersionView(Card card, List<Line> lines, List<Answer> answers) {
    /**
     * What stands above a version, and all that a list shows of it.
     *
     * @param number of the plans about the same people
     * @param about members whose plan it is
     * @param madeBy given name; absent when that is closed
     * @param lookAgainOn the day on which one looks at it together again
     * @param current whether no later one was made about the same people
     * @param previous the one before it
     * @param asksYou whether the one who asks was asked what they think, and has not answered
     * @param mayChange whether the one who asks may say when to look again
     * @param version for If-Match
     */
    public record Card(
            UUID id,
            int number,
            List<UUID> about,
            LocalDate madeOn,
            Optional<String> madeBy,
            Optional<LocalDate> lookAgainOn,
            boolean current,
            Optional<UUID> previous,
            boolean asksYou,
            boolean mayChange,
            long version) {}

    /**
     * @param part id of what it was: the goal, the action, who came
     * @param kind {@code goal}, {@code strength}, {@code ourselves}, {@code family-plan}, {@code action} or {@code helper}
     * @param words as they stood; of a helper for whom they work, and empty when that is not known
     * @param member whose goal
     * @param own whether it stands on the word of a member
     * @param who who does it or comes; absent when that is closed
     * @param about members that may be seen
     * @param on the day by which, or until which
     * @param domain code of {@link LifeDomain}
     * @param more what somebody comes for
     */
    public record Line(
            UUID part,
            String kind,
            String words,
            Optional<UUID> member,
            boolean own,
            Optional<String> who,
            List<UUID> about,
            Optional<LocalDate> on,
            Optional<String> domain,
            Optional<String> more) {}

    /**
     * @param said {@code agree}, {@code other} or {@code call}; absent until somebody said something, which is no yes
     * @param words theirs
     * @param how {@code self}, {@code phone} (a worker wrote it down) or {@code table}
     * @param by the day on which somebody calls them
     * @param calls days on which somebody called in vain, for the team
     * @param talkedOn the day on which somebody talked with them about it
     * @param mine whether it is the one who asks
     * @param mayAnswer whether the one who asks may write the answer down
     * @param version for If-Match
     */
    public record Answer(
            UUID id,
            UUID member,
            Optional<String> said,
            Optional<String> words,
            Optional<LocalDate> on,
            Optional<String> how,
            Optional<LocalDate> by,
            List<LocalDate> calls,
            Optional<LocalDate> talkedOn,
            boolean mine,
            boolean mayAnswer,
            long version) {}
}
