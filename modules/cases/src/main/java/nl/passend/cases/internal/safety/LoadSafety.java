// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.safety;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.SafetyChecks;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.WhoMayRead;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadSafety implements SafetyChecks {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadSafety(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewCheck told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        parts.add(new SafetyCheck(
                told.id(),
                file.id(),
                told.outcome(),
                told.words(),
                told.agreed(),
                told.lookAgainOn(),
                told.worker(),
                file.keys(),
                parts.provenance(
                                file,
                                told.about(),
                                Optional.empty(),
                                WhoMayRead.TEAM.scope(),
                                told.on(),
                                Optional.empty())
                        .writtenBy(told.worker())));
        onRecord.loaded(file.id(), file.municipality(), "safety.look", told.about());
        parts.flush();
    }

    @Override
    @Transactional
    public void add(NewStep told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Set<UUID> about = parts.find(SafetyCheck.class, file, told.check())
                .orElseThrow()
                .provenance()
                .subjects();
        parts.add(new StepTaken(
                told.id(),
                file.id(),
                told.check(),
                new LookAtSafety.NewStep(
                        told.step(), told.words(), told.frame(), told.answers(), told.report(), told.help()),
                file.keys(),
                parts.provenance(file, about, Optional.empty(), WhoMayRead.TEAM.scope(), told.on(), Optional.empty())
                        .writtenBy(told.worker())));
        onRecord.loaded(file.id(), file.municipality(), "safety.step", about);
        parts.flush();
    }
}
