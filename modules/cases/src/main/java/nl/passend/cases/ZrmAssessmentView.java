// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a professional judged somebody to manage, about the weeks before one day (ZRM). It is no figure of the person's own, and no
 * sum is made of it.
 *
 * @param member whom it is about
 * @param domains version of the names by which it was made
 * @param levels only what was judged, in the order of the names
 * @param by given name of the worker; absent when this side may not know it
 * @param training which training for the ZRM the worker says to have had; absent when they say none
 * @param ownView what the person says of it
 * @param mayAnswer whether the one who asks may write what they themself say of it
 */
public record ZrmAssessmentView(
        UUID id,
        UUID member,
        LocalDate on,
        String domains,
        List<Level> levels,
        Optional<String> by,
        Optional<String> training,
        Optional<OwnView> ownView,
        boolean mayAnswer,
        boolean mayTakeBack,
        long version) {
    public ZrmAssessmentView {
        levels = List.copyOf(levels);
    }

    /**
     * @param level 1 to 5, from acute to managing it all
     * @param words what it rests on
     */
    public record Level(String domain, int level, Optional<String> words) {}

    public record OwnView(String words, LocalDate on) {}

    public Optional<Level> level(String domain) {
        return levels.stream().filter(one -> one.domain().equals(domain)).findFirst();
    }
}
