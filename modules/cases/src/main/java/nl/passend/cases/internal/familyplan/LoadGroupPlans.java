// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.FamilyGroupPlans;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadGroupPlans implements FamilyGroupPlans {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadGroupPlans(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewOffer told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Offer offer = new Offer(
                told.id(),
                file.id(),
                told.parent(),
                told.worker(),
                file.keys(),
                provenance(file, Set.of(told.parent()), Optional.empty()));
        offer.offered(told.worker(), told.offeredOn(), file.keys());
        told.answer()
                .flatMap(OwnPlanChoice::of)
                .ifPresent(choice ->
                        offer.answered(choice, told.words(), Optional.empty(), told.offeredOn(), file.keys()));
        parts.add(offer);
        loaded(file, "family-group-plan.offer", Set.of(told.parent()));
    }

    @Override
    @Transactional
    public void add(NewOwnPlan told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        parts.add(new OwnPlan(
                told.id(),
                file.id(),
                told.words(),
                told.with(),
                file.keys(),
                provenance(file, told.about(), Optional.of(told.toldBy()))));
        loaded(file, "family-group-plan.write", told.about());
    }

    private Provenance provenance(OpenedFile file, Set<UUID> about, Optional<UUID> toldBy) {
        return parts.provenance(file, about, toldBy, Scope.HOUSEHOLD, file.today(), Optional.empty());
    }

    private void loaded(OpenedFile file, String what, Set<UUID> about) {
        onRecord.loaded(file.id(), file.municipality(), what, about);
        parts.flush();
    }
}
