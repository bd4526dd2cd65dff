// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody from outside who reads along, as those who gave it and the team see them.
 *
 * @param label who it is to them, such as "school"
 * @param words members who gave it
 * @param until last day
 * @param waiting whether they have not made their login yet
 * @param askAgain whether the last day comes near, so that it is asked again
 * @param over whether the last day has passed
 * @param reads what they read today
 * @param mayChange whether the one who asks may choose what they read
 * @param mayEnd whether the one who asks may end it
 */
public record OutsideReaderView(
        UUID id,
        String name,
        String label,
        List<UUID> words,
        LocalDate from,
        LocalDate until,
        boolean waiting,
        boolean askAgain,
        boolean over,
        List<Part> reads,
        boolean mayChange,
        boolean mayEnd,
        long version) {
    /**
     * Something that can be given to read.
     *
     * @param kind {@code story}, {@code question}, {@code wish}, {@code strength}, {@code ourselves} or {@code night}
     * @param about given names of whom it is about
     * @param on since when it stands
     */
    public record Part(UUID id, String kind, List<String> about, LocalDate on, List<Line> lines) {
        /** As somebody reads it in a list. */
        public String beginning() {
            return lines.get(0).words();
        }
    }

    /** @param name of a part of an emergency plan such as {@code pain}; {@code words} for what somebody said */
    public record Line(String name, String words) {}

    /**
     * Those who read along.
     *
     * @param mayGive what the one who asks may give; for the team what it may write down for whoever says yes
     */
    public record All(List<OutsideReaderView> items, List<Part> mayGive) {}
}
