// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** Own words with their names, for one side. */
public record ShownWords(OpenedFile file, Seen seen) {
    /** What stands on every board: the questions and the wishes. */
    public OwnWordsView onTheBoard() {
        return new OwnWordsView(questions(), wishes(), List.of());
    }

    /** @param workers those whose names this side may know */
    public OwnWordsView whole(Map<UUID, Person> workers) {
        return new OwnWordsView(
                questions(),
                wishes(),
                stories().stream()
                        .map(story -> new OwnWordsView.Story(
                                story.id(),
                                story.about(),
                                story.voice().code(),
                                teller(story, workers),
                                story.words(),
                                story.recording()
                                        .map(told -> new OwnWordsView.Recording(
                                                told.type().mediaType(),
                                                told.type().isFilm(),
                                                told.size(),
                                                told.on())),
                                story.provenance().validFrom(),
                                WhoMayRead.of(story.provenance().scope()).code(),
                                story.confidant().map(workers::get).map(Person::givenName),
                                file.mayMend(story.provenance()),
                                story.version()))
                        .toList());
    }

    /** Workers whose names are needed to show the stories. */
    public Set<UUID> people() {
        return stories().stream()
                .flatMap(story -> Stream.concat(Stream.of(story.provenance().author()), story.confidant().stream()))
                .collect(Collectors.toSet());
    }

    private List<Story.Told> stories() {
        return seen.opened(Story.class, story -> story.open(file.keys())).stream()
                .filter(story -> !story.former())
                .sorted(Comparator.comparing(Story.Told::voice).thenComparing(Story.Told::id))
                .toList();
    }

    private List<OwnWordsView.Question> questions() {
        return seen.opened(RealQuestion.class, question -> question.open(file.keys())).stream()
                .filter(asked -> !asked.former())
                .sorted(Comparator.comparing(asked -> !asked.member().equals(file.teller())))
                .map(asked -> new OwnWordsView.Question(
                        asked.id(),
                        asked.member(),
                        asked.words(),
                        asked.confirmedOn(),
                        asked.confirmedBy().filter(file.view()::seesMember),
                        file.view().mayPlanFor(Set.of(asked.member())),
                        asked.version()))
                .toList();
    }

    private List<OwnWordsView.Wish> wishes() {
        return seen.opened(Wish.class, wish -> wish.open(file.keys())).stream()
                .filter(wished -> !wished.former())
                .sorted(Comparator.comparing(wished -> !wished.member().equals(file.teller())))
                .map(wished -> new OwnWordsView.Wish(
                        wished.id(),
                        wished.member(),
                        wished.words(),
                        wished.on(),
                        file.view().mayPlanFor(Set.of(wished.member())),
                        wished.version()))
                .toList();
    }

    private Optional<String> teller(Story.Told story, Map<UUID, Person> workers) {
        return story.by()
                .or(() -> story.provenance()
                        .toldBy()
                        .filter(file.view()::seesMember)
                        .flatMap(file::member)
                        .map(OpenedFile.Member::givenName))
                .or(() -> Optional.ofNullable(workers.get(story.provenance().author()))
                        .filter(worker -> story.voice() == Voice.PROFESSIONAL)
                        .map(Person::givenName));
    }
}
