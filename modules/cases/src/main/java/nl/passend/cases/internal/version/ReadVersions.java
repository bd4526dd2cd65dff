// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Person;
import nl.passend.kernel.problem.ProblemException;

/** The versions of the plans of a file, also those of long ago, each as far as the one who asks may read it. */
@ApplicationScoped
public class ReadVersions {
    private final CaseDoor door;
    private final VersionParts versions;
    private final Names names;

    @Inject
    ReadVersions(CaseDoor door, VersionParts versions, Names names) {
        this.door = door;
        this.versions = versions;
        this.names = names;
    }

    /** The latest first. */
    public List<PlanVersionView.Card> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        VersionParts.Rows rows = versions.of(file);
        Map<UUID, Person> workers = names.workers(file, ShownVersions.people(rows.versions(), List.of()));
        ShownVersions shown = new ShownVersions(file, workers);
        return rows.versions().stream()
                .map(version -> shown.card(version, rows.seenAnswers(version.id())))
                .toList();
    }

    /** A version by its own id, or by that of an answer to it: so work leads to where it belongs. */
    public PlanVersionView one(UUID fileId, UUID id) {
        OpenedFile file = door.read(fileId);
        VersionParts.Rows rows = versions.of(file);
        PlanVersion version = rows.versions().stream()
                .filter(one -> one.id().equals(id)
                        || rows.seenAnswers(one.id()).stream()
                                .anyMatch(answer -> answer.id().equals(id)))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        List<KeptLine> lines = versions.readable(file, version.lines(file.keys()));
        return new ShownVersions(file, names.workers(file, ShownVersions.people(List.of(version), lines)))
                .view(version, lines, rows.seenAnswers(version.id()));
    }

    /** @param with the one before it unless told; whichever is older comes first */
    public PlanComparisonView compare(UUID fileId, UUID id, Optional<UUID> with) {
        OpenedFile file = door.read(fileId);
        VersionParts.Rows rows = versions.of(file);
        PlanVersion one = rows.version(id);
        PlanVersion other = rows.version(with.or(one::previous).orElseThrow(ProblemException::notFound));
        List<PlanVersion> order = rows.versions();
        boolean first = order.indexOf(one) < order.indexOf(other);
        PlanVersion newer = first ? one : other;
        PlanVersion older = first ? other : one;
        List<KeptLine> before = older.lines(file.keys());
        List<KeptLine> after = newer.lines(file.keys());
        List<KeptLine> readable = versions.readable(
                file, Stream.concat(before.stream(), after.stream()).distinct().toList());
        ShownVersions shown =
                new ShownVersions(file, names.workers(file, ShownVersions.people(List.of(older, newer), readable)));
        return shown.compared(
                shown.card(older, rows.seenAnswers(older.id())),
                shown.card(newer, rows.seenAnswers(newer.id())),
                Comparison.of(
                        readable.stream().filter(before::contains).toList(),
                        readable.stream().filter(after::contains).toList()));
    }
}
