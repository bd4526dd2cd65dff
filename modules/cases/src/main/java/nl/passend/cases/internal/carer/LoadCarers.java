// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.Carers;
import nl.passend.cases.Horizon;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadCarers implements Carers {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadCarers(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewWords told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        CarerWords words = new CarerWords(
                told.id(),
                file.id(),
                told.by(),
                told.topic(),
                told.words(),
                file.keys(),
                parts.provenance(
                        file, Set.of(told.by()), Optional.of(told.by()), told.scope(), told.on(), Optional.empty()));
        words.ownedBy(told.confidant());
        loaded(file, words, "carer-words.create");
    }

    @Override
    @Transactional
    public void add(NewPlan told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        ContinuityPlan plan = new ContinuityPlan(
                told.id(),
                file.id(),
                told.about(),
                parts.provenance(
                        file,
                        Stream.concat(Stream.of(told.about()), told.carers().stream())
                                .collect(Collectors.toSet()),
                        Optional.empty(),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        plan.write(
                new ContinuityPlan.Told(takers(told.takers()), Map.of(), told.known()), told.checkedOn(), file.keys());
        loaded(file, plan, "continuity-plan.create");
    }

    private static Takers takers(List<NewTaker> told) {
        Takers takers = Takers.none()
                .retold(
                        told.stream()
                                .filter(one -> one.horizon() != Horizon.TONIGHT)
                                .collect(Collectors.groupingBy(
                                        NewTaker::horizon,
                                        Collectors.mapping(
                                                one -> new Takers.Someone(one.name(), one.phone(), one.what()),
                                                Collectors.toList()))),
                        List.of());
        for (NewTaker one : told) {
            takers = takers.answered(
                    one.horizon(),
                    one.name(),
                    new Takers.Said(one.answer(), one.on(), one.heardFrom(), Optional.empty()));
        }
        return takers;
    }

    private void loaded(OpenedFile file, FilePart part, String what) {
        parts.add(part);
        onRecord.loaded(file.id(), file.municipality(), what, part.provenance().subjects());
        parts.flush();
    }
}
