// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a colleague was asked to look at a line of the timeline, as the team sees it.
 *
 * @param asked given name of who was asked
 * @param by given name of who asked
 * @param answered the day on which it was answered or seen
 * @param mine whether the one who reads may say without a word that it was seen
 */
public record MentionView(
        UUID id,
        EntryView entry,
        Optional<String> asked,
        Optional<String> by,
        LocalDate on,
        Optional<LocalDate> answered,
        boolean mine,
        long version) {}
