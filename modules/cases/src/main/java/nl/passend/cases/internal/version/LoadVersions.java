// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.PlanVersions;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.kernel.time.LegalCalendar;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadVersions implements PlanVersions {
    private static final int DAYS_TO_THINK = 7;

    private final CaseDoor door;
    private final Parts parts;
    private final VersionParts versions;
    private final FreezePlan freeze;
    private final OnRecord onRecord;

    @Inject
    LoadVersions(CaseDoor door, Parts parts, VersionParts versions, FreezePlan freeze, OnRecord onRecord) {
        this.door = door;
        this.parts = parts;
        this.versions = versions;
        this.freeze = freeze;
        this.onRecord = onRecord;
    }

    @Override
    @Transactional
    public void add(NewVersion told) {
        if (parts.has(told.id())) {
            return;
        }
        OpenedFile file = door.toLoad(told.file());
        PlanVersion version = freeze.make(
                file,
                told.id(),
                told.keeper(),
                freeze.lines(file, told.about()),
                versions.of(file),
                parts.provenance(file, told.about(), Optional.empty(), Scope.HOUSEHOLD, told.madeOn(), Optional.empty())
                        .writtenBy(told.keeper()));
        version.lookAgain(told.lookAgainOn());
        for (UUID voice : FreezePlan.voices(file, version)) {
            PlanAnswer answer = freeze.ask(
                    file,
                    version,
                    told.keeper(),
                    voice,
                    Optional.of(LegalCalendar.workingDayFrom(file.today().plusDays(DAYS_TO_THINK))));
            Optional.ofNullable(told.answers().get(voice))
                    .ifPresent(said -> answer.answer(
                            new PlanAnswer.Said(
                                    said.words().isPresent() ? Reply.OTHER : Reply.AGREE,
                                    said.words(),
                                    told.madeOn(),
                                    "self"),
                            Optional.empty(),
                            file.keys()));
        }
        onRecord.loaded(file.id(), file.municipality(), "plan-version.create", told.about());
        parts.flush();
    }
}
