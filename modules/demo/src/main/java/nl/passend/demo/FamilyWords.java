// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OwnWords;
import nl.passend.cases.OwnWords.NewQuestion;
import nl.passend.cases.OwnWords.NewStory;
import nl.passend.cases.OwnWords.NewWish;
import nl.passend.cases.Scope;
import nl.passend.cases.Voice;
import nl.passend.demo.DemoIds.Kind;

/** What a family of the demo said in its own words. Told in an order that never changes, as its story is. */
final class FamilyWords {
    private final int firstId;
    private final UUID file;
    private final LocalDate firstDay;
    private final List<NewStory> stories = new ArrayList<>();
    private final List<NewQuestion> questions = new ArrayList<>();
    private final List<NewWish> wishes = new ArrayList<>();

    FamilyWords(int firstId, UUID file, LocalDate firstDay) {
        this.firstId = firstId;
        this.file = file;
        this.firstDay = firstDay;
    }

    /** For the team to read. */
    void tells(Voice voice, UUID about, UUID teller, String words) {
        story(voice, about, Optional.of(teller), Optional.empty(), Scope.HOUSEHOLD, Optional.empty(), words);
    }

    /** Of somebody who is not of the household. */
    void tells(Voice voice, UUID about, String by, String words) {
        story(voice, about, Optional.empty(), Optional.of(by), Scope.HOUSEHOLD, Optional.empty(), words);
    }

    void tellsOneWorker(UUID teller, UUID worker, String words) {
        story(Voice.OWN, teller, Optional.of(teller), Optional.empty(), Scope.CONFIDANT, Optional.of(worker), words);
    }

    void keepsForThemselves(UUID teller, String words) {
        story(Voice.OWN, teller, Optional.of(teller), Optional.empty(), Scope.SELF, Optional.empty(), words);
    }

    private void story(
            Voice voice,
            UUID about,
            Optional<UUID> teller,
            Optional<String> by,
            Scope scope,
            Optional<UUID> confidant,
            String words) {
        stories.add(new NewStory(
                DemoIds.id(Kind.STORY, firstId + stories.size()),
                file,
                about,
                voice,
                words,
                teller,
                by,
                scope,
                confidant,
                firstDay.minusDays(20)));
    }

    /** @param daysAgo on which day they said "that's it" */
    void reallyAsks(UUID member, int daysAgo, String words) {
        asks(member, Optional.of(firstDay.minusDays(daysAgo)), words);
    }

    /** Not confirmed yet. */
    void mayAsk(UUID member, String words) {
        asks(member, Optional.empty(), words);
    }

    private void asks(UUID member, Optional<LocalDate> confirmedOn, String words) {
        questions.add(new NewQuestion(
                DemoIds.id(Kind.QUESTION, firstId + questions.size()), file, member, words, confirmedOn));
    }

    void wishes(UUID member, String words) {
        wishes.add(new NewWish(
                DemoIds.id(Kind.WISH, firstId + wishes.size()), file, member, words, firstDay.minusDays(12)));
    }

    void load(OwnWords words) {
        stories.forEach(words::add);
        questions.forEach(words::add);
        wishes.forEach(words::add);
    }

    List<NewStory> stories() {
        return List.copyOf(stories);
    }
}
