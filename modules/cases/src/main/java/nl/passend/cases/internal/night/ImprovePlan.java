// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.night;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.AfterNight;
import nl.passend.kernel.audit.AuditAction;

/** Who writes an emergency plan anew has read what was missed in it: nobody has to say so again. */
@ApplicationScoped
class ImprovePlan implements AfterNight {
    private final Parts parts;
    private final PartRecorder recorder;

    @Inject
    ImprovePlan(Parts parts, PartRecorder recorder) {
        this.parts = parts;
        this.recorder = recorder;
    }

    @Override
    public void written(OpenedFile file, UUID member) {
        for (NightUsed night : parts.ever(NightUsed.class, file)) {
            if (night.waitsToBeBetter() && night.member().filter(member::equals).isPresent()) {
                night.end(file.today());
                recorder.recorded(file, night, AuditAction.UPDATE, "night-use.improve", List.of("closedOn"));
            }
        }
    }
}
