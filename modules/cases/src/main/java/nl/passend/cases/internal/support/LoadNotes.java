// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.passend.cases.Scope;
import nl.passend.cases.SupporterNotes;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadNotes implements SupporterNotes {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadNotes(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewNote told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        SupporterNote note = new SupporterNote(
                told.id(),
                file.id(),
                told.supporter(),
                told.words(),
                file.keys(),
                parts.provenance(
                        file, Set.of(told.side()), Optional.empty(), Scope.SUPPORTER, told.on(), Optional.empty()));
        parts.add(note);
        onRecord.loaded(
                file.id(),
                file.municipality(),
                "own-note.create",
                note.provenance().subjects());
        parts.flush();
    }
}
