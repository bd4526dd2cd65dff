// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;

/** Emergency plans for tests of what stands beside them, written by the real use case. */
public final class NightsForTest {
    private final CasesWorld world;
    private final WriteEmergencyPlan write;

    public NightsForTest(CasesWorld world, Parts parts, PartRecorder recorder) {
        this(world, parts, recorder, (held, whose) -> {});
    }

    public NightsForTest(CasesWorld world, Parts parts, PartRecorder recorder, AfterNight after) {
        this.world = world;
        this.write = new WriteEmergencyPlan(
                world.door, parts, new PlanParts(world.unit.entityManager(), parts), recorder, after, world.ids);
    }

    public void write(UUID file, UUID member, List<Caller> callers) {
        world.unit.inTransaction(() -> write.write(
                file,
                member,
                0,
                new WriteEmergencyPlan.Night(
                        callers,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("lacht"),
                        Optional.empty(),
                        Optional.empty())));
    }
}
