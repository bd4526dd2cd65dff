// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.reflection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.ReflectionView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.directory.Person;

/** What was written when looking back, with its names, for one side: the latest first. */
public record ShownReflections(OpenedFile file, Seen seen) {
    public List<ReflectionView> view(Map<UUID, Person> workers) {
        return standing()
                .sorted(Comparator.comparing(Reflection::on)
                        .thenComparing(Reflection::id)
                        .reversed())
                .map(reflection -> new ReflectionView(
                        reflection.id(),
                        reflection.principle(),
                        reflection.isOfTeam() ? "team" : "person",
                        reflection.words(file.keys()),
                        by(reflection, workers),
                        reflection.on(),
                        WhoMayRead.of(reflection.provenance().scope()).code(),
                        file.mayMend(reflection.provenance()),
                        reflection.version()))
                .toList();
    }

    /** Workers whose names are needed. */
    public Set<UUID> people() {
        return standing()
                .filter(Reflection::isOfTeam)
                .map(reflection -> reflection.provenance().author())
                .collect(Collectors.toSet());
    }

    private Stream<Reflection> standing() {
        return seen.opened(Reflection.class, one -> one).stream()
                .filter(reflection -> reflection.closedOn().isEmpty());
    }

    private Optional<String> by(Reflection reflection, Map<UUID, Person> workers) {
        return reflection.isOfTeam()
                ? Optional.ofNullable(workers.get(reflection.provenance().author()))
                        .map(Person::givenName)
                : reflection
                        .provenance()
                        .toldBy()
                        .filter(file.view()::seesMember)
                        .flatMap(file::member)
                        .map(OpenedFile.Member::givenName);
    }
}
