// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said about one thing in the file.
 *
 * @param kind {@code wrong}, {@code disagree} or {@code stop}
 * @param thing goal, action, helper or line of the timeline
 * @param about what it said at that moment
 * @param by member who says it
 * @param answerBy by when somebody of the team speaks to them, until that was done
 * @param mayWithdraw whether the one who reads may take it back
 */
public record RemarkView(
        UUID id,
        String kind,
        UUID thing,
        String about,
        UUID by,
        LocalDate on,
        String words,
        Optional<LocalDate> answerBy,
        Optional<Answer> answer,
        boolean mayWithdraw,
        long version) {
    /** @param by given name of the worker, when this side may know it */
    public record Answer(String words, LocalDate on, Optional<String> by) {}
}
