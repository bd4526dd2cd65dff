// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import nl.passend.cases.HealthWebs;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadWebs implements HealthWebs {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadWebs(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewWeb told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        HealthWeb web = new HealthWeb(
                told.id(),
                file.id(),
                told.member(),
                Instrument.POSITIVE_HEALTH.current().version(),
                told.marks(),
                told.words(),
                file.keys(),
                parts.provenance(
                        file,
                        Set.of(told.member()),
                        Optional.of(told.member()),
                        told.scope(),
                        told.on(),
                        Optional.empty()));
        parts.add(web);
        onRecord.loaded(file.id(), file.municipality(), "health-web.create", Set.of(told.member()));
        parts.flush();
    }
}
