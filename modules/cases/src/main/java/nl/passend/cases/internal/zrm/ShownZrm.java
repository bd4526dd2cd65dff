// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.directory.Person;

/** What was judged, for one side: the latest first. */
record ShownZrm(OpenedFile file, Seen seen) {
    List<ZrmAssessmentView> view(Map<UUID, Person> workers) {
        return standing()
                .sorted(Comparator.comparing(ZrmAssessment::on)
                        .thenComparing(ZrmAssessment::id)
                        .reversed())
                .map(assessment -> one(assessment, workers))
                .toList();
    }

    /** Workers whose names are needed. */
    Set<UUID> people() {
        return standing().map(one -> one.worker(file.keys())).collect(Collectors.toSet());
    }

    private Stream<ZrmAssessment> standing() {
        return seen.opened(ZrmAssessment.class, one -> one).stream().filter(ZrmAssessment::stands);
    }

    private ZrmAssessmentView one(ZrmAssessment assessment, Map<UUID, Person> workers) {
        return new ZrmAssessmentView(
                assessment.id(),
                assessment.about(),
                assessment.on(),
                assessment.domains(),
                assessment.levels(file.keys()),
                Optional.ofNullable(workers.get(assessment.worker(file.keys()))).map(Person::givenName),
                assessment.training(file.keys()),
                assessment.ownView(file.keys()),
                AssessWithZrm.mayAnswer(file, assessment),
                file.mayMend(assessment.provenance()),
                assessment.version());
    }
}
