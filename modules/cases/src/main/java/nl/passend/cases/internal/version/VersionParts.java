// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.kernel.problem.ProblemException;

/** All versions of the plans of one file with their answers, in one statement; and who may read what stood in them. */
@ApplicationScoped
public class VersionParts {
    private final EntityManager entityManager;

    @Inject
    VersionParts(@CasesUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Rows of(OpenedFile file) {
        return new Rows(
                file,
                entityManager
                        .createQuery("SELECT p FROM VersionPart p WHERE p.file = :file", VersionPart.class)
                        .setParameter("file", file.id())
                        .getResultList());
    }

    /**
     * What of these lines this side may read today. What stood in a version is read by the rules of the plan; and what was closed to
     * somebody later, since it concerned another after all, is closed in the versions too. One statement.
     */
    List<KeptLine> readable(OpenedFile file, Collection<KeptLine> lines) {
        Set<UUID> parts = lines.stream().map(KeptLine::part).collect(Collectors.toSet());
        if (parts.isEmpty()) {
            return List.of();
        }
        Set<UUID> closed = entityManager
                .createQuery("SELECT p FROM FilePart p WHERE p.file = :file AND p.id IN :ids", FilePart.class)
                .setParameter("file", file.id())
                .setParameter("ids", parts)
                .getResultStream()
                .filter(part -> !part.isSeenBy(file.view()))
                .map(FilePart::id)
                .collect(Collectors.toSet());
        return readable(file.view(), closed, lines);
    }

    /** @param closed parts that this side may not read as they are today */
    static List<KeptLine> readable(HouseholdView view, Set<UUID> closed, Collection<KeptLine> lines) {
        return lines.stream()
                .filter(line -> line.isSeenBy(view) && !closed.contains(line.part()))
                .sorted(Comparator.comparing((KeptLine line) -> line.line().kind())
                        .thenComparing(line -> !line.isOwn())
                        .thenComparing(KeptLine::part))
                .toList();
    }

    /** What this hands out by id may be seen by the one who asks; the rest serves to number them. */
    record Rows(OpenedFile file, List<VersionPart> all) {
        List<PlanVersion> versions() {
            return of(PlanVersion.class)
                    .filter(version -> version.isSeenBy(file.view()))
                    .sorted(Comparator.comparing(PlanVersion::madeOn)
                            .thenComparing(PlanVersion::number)
                            .thenComparing(FilePart::id)
                            .reversed())
                    .toList();
        }

        PlanVersion version(UUID id) {
            return versions().stream()
                    .filter(version -> version.id().equals(id))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        /** The last one about exactly these people. */
        Optional<PlanVersion> last(Set<UUID> about) {
            return of(PlanVersion.class)
                    .filter(version -> version.isAbout(about))
                    .max(Comparator.comparing(PlanVersion::number));
        }

        /** All of them: also those that the one who asks may not read. */
        List<PlanAnswer> answers(UUID version) {
            return of(PlanAnswer.class)
                    .filter(answer -> answer.of().equals(version))
                    .toList();
        }

        List<PlanAnswer> seenAnswers(UUID version) {
            return answers(version).stream()
                    .filter(answer -> answer.isSeenBy(file.view()))
                    .toList();
        }

        Optional<PlanAnswer> answer(UUID version, UUID member) {
            return seenAnswers(version).stream()
                    .filter(answer -> answer.voice().equals(member))
                    .findFirst();
        }

        private <P extends VersionPart> Stream<P> of(Class<P> kind) {
            return all.stream().filter(kind::isInstance).map(kind::cast);
        }
    }
}
