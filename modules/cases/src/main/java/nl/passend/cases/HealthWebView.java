// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody says that they are, on one day: about themself, by themself.
 *
 * @param member whose web it is, and who drew it
 * @param aspects version of the names by which it was drawn
 * @param marks only what they said something about, in the order of the names
 * @param readers {@code self}, {@code confidant}, {@code teller} or {@code household}
 * @param confidant given name of the one worker who may read it
 */
public record HealthWebView(
        UUID id,
        UUID member,
        LocalDate on,
        String aspects,
        List<Mark> marks,
        Optional<String> words,
        String readers,
        Optional<String> confidant,
        boolean mayChange,
        long version) {
    public HealthWebView {
        marks = List.copyOf(marks);
    }

    /**
     * @param score 0 to 10, as they feel it; a figure of nobody else stands beside it
     * @param words why, in their own words
     */
    public record Mark(String dimension, Optional<Integer> score, Optional<String> words) {}

    public Optional<Mark> mark(String dimension) {
        return marks.stream().filter(one -> one.dimension().equals(dimension)).findFirst();
    }

    public Optional<Integer> score(String dimension) {
        return mark(dimension).flatMap(Mark::score);
    }
}
