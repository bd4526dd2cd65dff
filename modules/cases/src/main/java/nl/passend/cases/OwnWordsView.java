// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What was said in own words, as one side may see it.
 *
 * @param questions the real question, at most one for each member
 * @param wishes where somebody wants to be in a year, at most one for each member
 * @param stories how each sees it, side by side; left out on a board
 */
public record OwnWordsView(List<Question> questions, List<Wish> wishes, List<Story> stories) {
    /**
     * @param confirmedOn absent until the person has said "that's it"
     * @param confirmedBy member on whose word; absent when this side may not know of them
     */
    public record Question(
            UUID id,
            UUID member,
            String words,
            Optional<LocalDate> confirmedOn,
            Optional<UUID> confirmedBy,
            boolean mayChange,
            long version) {}

    public record Wish(UUID id, UUID member, String words, LocalDate on, boolean mayChange, long version) {}

    /**
     * @param voice {@code own}, {@code relative}, {@code professional} or {@code reader}
     * @param by given name of who tells it
     * @param words empty when it was told aloud and nothing was written beside it
     * @param recording the story as it was told aloud; what is in it is asked by itself
     * @param readers {@code self}, {@code confidant} or {@code household}
     * @param confidant given name of the one worker who may read it
     */
    public record Story(
            UUID id,
            UUID about,
            String voice,
            Optional<String> by,
            String words,
            Optional<Recording> recording,
            LocalDate on,
            String readers,
            Optional<String> confidant,
            boolean mayChange,
            long version) {}

    /**
     * @param film whether there is something to look at
     * @param size in bytes
     */
    public record Recording(String mediaType, boolean film, long size, LocalDate on) {}

    public Optional<Question> question(UUID member) {
        return questions.stream().filter(one -> one.member().equals(member)).findFirst();
    }

    public Optional<Wish> wish(UUID member) {
        return wishes.stream().filter(one -> one.member().equals(member)).findFirst();
    }
}
