// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.id.Ids;

/** Makes a version out of what stands, in the place of the one before it, and asks each of those whom it is about. In the running transaction. */
@ApplicationScoped
class FreezePlan {
    private final Parts parts;
    private final Ids ids;

    @Inject
    FreezePlan(Parts parts, Ids ids) {
        this.parts = parts;
        this.ids = ids;
    }

    /** What of the plan of these people may stand in a version that this side makes. */
    List<KeptLine> lines(OpenedFile file, Set<UUID> about) {
        return parts.seen(file).parts().stream()
                .filter(part -> !Collections.disjoint(part.provenance().subjects(), about))
                .flatMap(part -> KeptLine.of(part, file.keys(), file.today()).stream())
                .toList();
    }

    PlanVersion make(
            OpenedFile file,
            UUID id,
            UUID keeper,
            List<KeptLine> lines,
            VersionParts.Rows rows,
            Provenance provenance) {
        Optional<PlanVersion> last = rows.last(provenance.subjects());
        last.ifPresent(former -> {
            former.followed(file.today());
            rows.answers(former.id()).forEach(answer -> answer.settle(file.today()));
        });
        PlanVersion version = new PlanVersion(
                id,
                file.id(),
                last.map(PlanVersion::number).orElse(0) + 1,
                last.map(FilePart::id),
                keeper,
                lines,
                file.keys(),
                provenance);
        parts.add(version);
        return version;
    }

    /** Who decides about one of them, and who of them has an account; each as far as they may read it. */
    static Set<UUID> voices(OpenedFile file, PlanVersion version) {
        Set<UUID> about = version.provenance().subjects();
        Set<UUID> voices = Stream.concat(
                        file.view().decidersOf(about).stream(),
                        file.members().stream()
                                .filter(member -> member.person().isPresent() && about.contains(member.id()))
                                .map(OpenedFile.Member::id))
                .collect(Collectors.toCollection(HashSet::new));
        voices.retainAll(file.view().readersOf(version.row()));
        return voices;
    }

    /** A row of their own, written by no member: who keeps a version writes nothing about another. */
    PlanAnswer ask(OpenedFile file, PlanVersion version, UUID keeper, UUID voice, Optional<LocalDate> callOn) {
        PlanAnswer answer = new PlanAnswer(
                ids.next(),
                file.id(),
                version.id(),
                voice,
                keeper,
                file.keys(),
                version.provenance().about(Set.of(voice)).writtenBy(keeper));
        answer.waits(callOn);
        parts.add(answer);
        return answer;
    }
}
