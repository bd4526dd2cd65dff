// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.passend.cases.OutsideReaders;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. The grant comes with it. */
@ApplicationScoped
class LoadOutsideReaders implements OutsideReaders {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadOutsideReaders(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewOutsideReader told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        OutsideReader reader = new OutsideReader(
                told.id(),
                file.id(),
                told.person(),
                told.name(),
                told.label(),
                told.until(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(told.by()),
                        Optional.of(told.by()),
                        Scope.HOUSEHOLD,
                        told.from(),
                        Optional.empty()));
        reader.reads(told.things(), file.keys());
        reader.entersBy(told.grant(), told.until(), file.keys());
        parts.add(reader);
        onRecord.loaded(file.id(), file.municipality(), "outside-reader.create", Set.of(told.by()));
        parts.flush();
    }
}
