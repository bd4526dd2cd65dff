// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.ProblemException;

/** What professionals judged, for whoever may read it. */
@ApplicationScoped
public class ReadZrm {
    private final CaseDoor door;
    private final Parts parts;
    private final Names names;

    @Inject
    ReadZrm(CaseDoor door, Parts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    /** Of this side, the latest first. */
    public List<ZrmAssessmentView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        ShownZrm shown = new ShownZrm(file, parts.seen(file));
        return shown.view(names.workers(file, shown.people()));
    }

    public ZrmAssessmentView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(assessment -> assessment.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
