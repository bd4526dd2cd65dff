// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody asked about data in the file, and what came of it.
 *
 * @param kind code of a {@link RequestKind}
 * @param about member whose data
 * @param askedBy member on whose word
 * @param line of the access log that it asks about, in words
 * @param answerBy the last day on which the answer comes
 * @param extended why that day was moved, once
 * @param mayWithdraw whether the one who reads may take it back
 */
public record RequestView(
        UUID id,
        String kind,
        UUID about,
        UUID askedBy,
        LocalDate askedOn,
        Optional<String> words,
        Optional<String> line,
        LocalDate answerBy,
        Optional<String> extended,
        Optional<Answer> answer,
        boolean mayWithdraw,
        long version) {
    /**
     * @param outcome {@code done}, {@code partly} or {@code refused}; for a question {@code done}
     * @param by given name of the worker, when this side may know it
     */
    public record Answer(String outcome, String words, LocalDate on, Optional<String> by) {}
}
