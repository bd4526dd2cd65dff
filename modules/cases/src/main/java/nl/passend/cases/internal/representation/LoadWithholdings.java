// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.Withholdings;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadWithholdings implements Withholdings {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadWithholdings(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewWithholding told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        UUID ward = file.representation(told.guardianship()).orElseThrow().represented();
        Withholding withholding = new Withholding(
                told.id(),
                file.id(),
                told.guardianship(),
                parts.provenance(file, Set.of(ward), Optional.empty(), Scope.TEAM, file.today(), Optional.empty()));
        withholding.write(
                new Withholding.Told(told.what(), told.reason(), Optional.of(told.words()), told.until()),
                told.by(),
                file.today(),
                file.keys());
        told.readBy().ifPresent(reader -> withholding.stands(reader, file.today(), file.keys()));
        parts.add(withholding);
        onRecord.loaded(file.id(), file.municipality(), "withholding.create", Set.of(ward));
        parts.flush();
    }
}
