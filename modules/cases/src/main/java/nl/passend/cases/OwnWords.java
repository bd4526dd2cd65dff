// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Loads what was told in own words, with fixed ids, into files that are there; as {@link Cases}. */
public interface OwnWords {
    /**
     * @param toldBy the member whose story it is
     * @param by name of who tells it and is not of the household
     * @param confidant the one worker who may read it, when it was told to them alone
     */
    record NewStory(
            UUID id,
            UUID file,
            UUID about,
            Voice voice,
            String words,
            Optional<UUID> toldBy,
            Optional<String> by,
            Scope scope,
            Optional<UUID> confidant,
            LocalDate on) {}

    /** @param confirmedOn the day on which its person said "that's it" */
    record NewQuestion(UUID id, UUID file, UUID member, String words, Optional<LocalDate> confirmedOn) {}

    record NewWish(UUID id, UUID file, UUID member, String words, LocalDate on) {}

    void add(NewStory story);

    void add(NewQuestion question);

    void add(NewWish wish);
}
