// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.zrm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.passend.cases.Scope;
import nl.passend.cases.ZrmAssessments;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadZrm implements ZrmAssessments {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadZrm(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewAssessment told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        ZrmAssessment assessment = new ZrmAssessment(
                told.id(),
                file.id(),
                told.member(),
                told.worker(),
                Instrument.ZRM.current().version(),
                told.levels(),
                told.training(),
                file.keys(),
                parts.provenance(
                        file, Set.of(told.member()), Optional.empty(), Scope.HOUSEHOLD, told.on(), Optional.empty()));
        parts.add(assessment);
        onRecord.loaded(file.id(), file.municipality(), "zrm-assessment.create", Set.of(told.member()));
        parts.flush();
    }
}
