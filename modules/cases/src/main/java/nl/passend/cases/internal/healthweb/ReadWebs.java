// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.ProblemException;

/** The webs of a file, for whoever may read them. */
@ApplicationScoped
public class ReadWebs {
    private final CaseDoor door;
    private final Parts parts;
    private final Names names;

    @Inject
    ReadWebs(CaseDoor door, Parts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    /** Of this side, the latest first. */
    public List<HealthWebView> all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        ShownWebs shown = new ShownWebs(file, parts.seen(file));
        return shown.view(names.workers(file, shown.people()));
    }

    public HealthWebView one(UUID fileId, UUID id) {
        return all(fileId).stream()
                .filter(web -> web.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
