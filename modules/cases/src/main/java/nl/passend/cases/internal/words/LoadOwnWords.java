// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OwnWords;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.provenance.Provenance;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadOwnWords implements OwnWords {
    private final CaseDoor door;
    private final Parts parts;
    private final OnRecord onRecord;

    @Inject
    LoadOwnWords(CaseDoor door, Parts parts, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewStory told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        Story story = new Story(
                told.id(),
                file.id(),
                told.about(),
                told.voice(),
                provenance(file, told.about(), told.toldBy(), told.scope(), told.on()));
        story.tellFirst(told.words(), file.keys());
        story.by(told.by(), file.keys());
        story.ownedBy(told.confidant());
        loaded(file, story, "telling.create");
    }

    @Override
    @Transactional
    public void add(NewQuestion asked) {
        if (parts.has(asked.id())) {
            return;
        }
        OpenedFile file = door.toLoad(asked.file());
        RealQuestion question = new RealQuestion(
                asked.id(), file.id(), asked.member(), ofThemselves(file, asked.member(), file.today()));
        question.tellFirst(asked.words(), file.keys());
        asked.confirmedOn().ifPresent(day -> question.confirm(asked.member(), day, file.keys()));
        loaded(file, question, "real-question.create");
    }

    @Override
    @Transactional
    public void add(NewWish wished) {
        if (parts.has(wished.id())) {
            return;
        }
        OpenedFile file = door.toLoad(wished.file());
        Wish wish = new Wish(wished.id(), file.id(), wished.member(), ofThemselves(file, wished.member(), wished.on()));
        wish.tellFirst(wished.words(), file.keys());
        loaded(file, wish, "year-wish.create");
    }

    private Provenance ofThemselves(OpenedFile file, UUID member, LocalDate on) {
        return provenance(file, member, Optional.of(member), Scope.HOUSEHOLD, on);
    }

    private Provenance provenance(OpenedFile file, UUID about, Optional<UUID> toldBy, Scope scope, LocalDate on) {
        return parts.provenance(file, Set.of(about), toldBy, scope, on, Optional.empty());
    }

    private void loaded(OpenedFile file, Telling telling, String what) {
        parts.add(telling);
        onRecord.loaded(
                file.id(), file.municipality(), what, telling.provenance().subjects());
        parts.flush();
    }
}
