// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** What carers, brothers and sisters say of themselves, for one side: the latest first. */
public record ShownCarers(OpenedFile file, Seen seen) {
    /** @param workers those whose names this side may know */
    public List<CarerWordsView> view(Map<UUID, Person> workers) {
        return standing()
                .sorted(Comparator.comparing(CarerWords::on)
                        .thenComparing(CarerWords::id)
                        .reversed())
                .map(words -> one(words, workers))
                .toList();
    }

    /** Workers whose names are needed. */
    public Set<UUID> people() {
        return standing()
                .flatMap(words -> Stream.of(
                                Stream.of(words.provenance().author()),
                                words.owner().stream(),
                                words.replied(file.keys()).map(CarerWords.Replied::by).stream())
                        .flatMap(ids -> ids))
                .collect(Collectors.toSet());
    }

    private Stream<CarerWords> standing() {
        return seen.opened(CarerWords.class, one -> one).stream()
                .filter(words -> words.closedOn().isEmpty());
    }

    private CarerWordsView one(CarerWords words, Map<UUID, Person> workers) {
        WhoMayRead readers = WhoMayRead.of(words.provenance().scope());
        Optional<CarerWords.Replied> reply = words.replied(file.keys());
        return new CarerWordsView(
                words.id(),
                words.topic().code(),
                words.by(),
                words.words(file.keys()),
                words.on(),
                name(workers, words.provenance().author()),
                readers.code(),
                readers == WhoMayRead.CONFIDANT ? words.owner().flatMap(id -> name(workers, id)) : Optional.empty(),
                words.topic() == CarerTopic.ASK ? words.dueOn() : Optional.empty(),
                reply.map(told -> new CarerWordsView.Reply(told.words(), told.on(), name(workers, told.by()))),
                TellAsCarer.mayChoose(file, words),
                TellAsCarer.mayReply(file, words),
                file.mayMend(words.provenance()),
                words.version());
    }

    private static Optional<String> name(Map<UUID, Person> workers, UUID person) {
        return Optional.ofNullable(workers.get(person)).map(Person::givenName);
    }
}
