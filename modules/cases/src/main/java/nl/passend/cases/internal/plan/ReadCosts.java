// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.CostsView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * What help costs a year. Beside a name it shames a family and draws the wrong reader, so it stands on no page by itself: the
 * director looks it up, and someone of the household who asks is told of what they may see.
 */
@ApplicationScoped
public class ReadCosts {
    private final CaseDoor door;
    private final PlanParts parts;
    private final Names names;

    @Inject
    ReadCosts(CaseDoor door, PlanParts parts, Names names) {
        this.door = door;
        this.parts = parts;
        this.names = names;
    }

    public CostsView costs(UUID fileId) {
        OpenedFile file = door.read(fileId);
        if (file.view().side().isTeam()
                && file.grant().teamRole().filter(TeamRole.DIRECTOR::equals).isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Plan plan = parts.of(file);
        ShownHelpers shown = new ShownHelpers(file, plan, names.workers(file, plan.people()));
        List<WhoComes> coming =
                plan.helpers().stream().filter(h -> h.comesOn(file.today())).toList();
        List<CostsView.Line> lines = coming.stream()
                .map(h -> new CostsView.Line(h.id(), shown.name(h), h.told().costPerYear()))
                .toList();
        return new CostsView(
                lines,
                lines.stream()
                        .flatMap(line -> line.costPerYear().stream())
                        .mapToInt(Integer::intValue)
                        .sum(),
                (int) lines.stream()
                        .filter(line -> line.costPerYear().isEmpty())
                        .count());
    }
}
