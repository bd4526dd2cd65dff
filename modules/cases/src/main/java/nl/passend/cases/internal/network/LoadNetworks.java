// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Networks;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadNetworks implements Networks {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadNetworks(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewRelation told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Relation.Told relation =
                new Relation.Told(told.one(), told.other(), told.kinship(), told.since(), told.until()).straight();
        loaded(
                file,
                new Relation(
                        told.id(),
                        file.id(),
                        relation,
                        file.keys(),
                        provenance(file, relation.both(), Optional.empty(), told.scope())),
                "family-tie.create");
    }

    @Override
    @Transactional
    public void add(NewPersonAround told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        PersonAround.Told person = new PersonAround.Told(
                told.name(),
                told.what(),
                told.circle(),
                told.near(),
                told.kinOf().flatMap(member -> told.kinship().map(kin -> new PersonAround.Kin(member, kin))),
                told.closeness(),
                told.died(),
                told.helps(),
                told.phone(),
                told.lives());
        loaded(
                file,
                new PersonAround(
                        told.id(),
                        file.id(),
                        person,
                        file.keys(),
                        provenance(file, told.near(), told.toldBy(), told.scope())),
                "person-around.create");
    }

    private Provenance provenance(OpenedFile file, Collection<UUID> about, Optional<UUID> toldBy, Scope scope) {
        return parts.provenance(file, about, toldBy, scope, file.today(), Optional.empty());
    }

    private void loaded(OpenedFile file, FilePart part, String what) {
        parts.add(part);
        onRecord.loaded(file.id(), file.municipality(), what, part.provenance().subjects());
        parts.flush();
    }
}
