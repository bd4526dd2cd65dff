// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a carer, a brother or a sister said of themself on one day.
 *
 * @param topic code of a {@link CarerTopic}
 * @param by member whose words these are
 * @param writtenBy given name of the worker who wrote along; absent when they wrote it themself
 * @param readers {@code self}, {@code confidant}, {@code teller} or {@code household}
 * @param confidant given name of the one worker who may read it
 * @param callBy for what they ask for themself: the day by which somebody calls; absent once somebody answered
 * @param reply what came of it
 * @param mayChoose whether the one who asks may say who reads it
 * @param mayReply whether the one who asks may write what came of it
 */
public record CarerWordsView(
        UUID id,
        String topic,
        UUID by,
        String words,
        LocalDate on,
        Optional<String> writtenBy,
        String readers,
        Optional<String> confidant,
        Optional<LocalDate> callBy,
        Optional<Reply> reply,
        boolean mayChoose,
        boolean mayReply,
        boolean mayTakeBack,
        long version) {
    /** @param by given name of the worker; absent when this side may not know it */
    public record Reply(String words, LocalDate on, Optional<String> by) {}
}
