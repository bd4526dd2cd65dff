// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.strength;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.passend.cases.Scope;
import nl.passend.cases.Strengths;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadStrengths implements Strengths {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadStrengths(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewStrength told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        parts.add(new Strength(
                told.id(),
                file.id(),
                told.kind(),
                told.words(),
                told.who(),
                file.keys(),
                parts.provenance(file, told.about(), told.toldBy(), Scope.HOUSEHOLD, file.today(), Optional.empty())));
        onRecord.loaded(file.id(), file.municipality(), "strength.create", told.about());
        parts.flush();
    }
}
