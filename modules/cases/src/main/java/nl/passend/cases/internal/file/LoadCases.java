// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;

/** Writes what a program brings, under the ids it brings; what is there already stays as it is. */
@ApplicationScoped
class LoadCases implements Cases {
    private final CaseDoor door;
    private final CaseFiles files;
    private final NewFile newFile;
    private final Timeline timeline;
    private final Grants grants;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    LoadCases(
            CaseDoor door,
            CaseFiles files,
            NewFile newFile,
            Timeline timeline,
            Grants grants,
            OnRecord onRecord,
            CurrentUser user,
            Clock clock) {
        this.door = door;
        this.files = files;
        this.newFile = newFile;
        this.timeline = timeline;
        this.grants = grants;
        this.onRecord = onRecord;
        this.user = user;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void open(NewCaseFile file) {
        if (files.file(file.id()).isPresent()) {
            return;
        }
        newFile.create(new NewFile.Content(
                file.id(),
                file.teamId(),
                file.municipality(),
                file.contact(),
                file.request(),
                file.ownWords(),
                file.household().stream()
                        .map(m -> new NewFile.Person(
                                m.id(), new Told(m.givenName(), m.familyName(), m.birthDate(), m.role())))
                        .toList(),
                Optional.of(file.teller()),
                me(),
                false,
                true));
        onRecord.loaded(file.id(), file.municipality(), "case-file.create", Set.of());
        files.flush();
    }

    @Override
    @Transactional
    public void add(NewHome home) {
        OpenedFile file = door.toLoad(home.file());
        if (files.home(file.id(), home.id()).isPresent()) {
            return;
        }
        files.add(new Home(
                home.id(),
                file.id(),
                home.address(),
                home.secret(),
                file.keys(),
                provenance(file, home.residents(), Optional.empty(), file.today(), Optional.empty())));
        loaded(file, "home.create", home.residents());
    }

    @Override
    @Transactional
    public void add(NewGuardianship told) {
        OpenedFile file = door.toLoad(told.file());
        if (files.tie(Guardianship.class, file.id(), told.id()).isPresent()) {
            return;
        }
        Set<UUID> ward = Set.of(told.ward());
        files.add(new Guardianship(
                told.id(),
                file.id(),
                Optional.of(told.guardian()),
                told.ward(),
                told.ground(),
                told.mayRead(),
                Optional.empty(),
                file.keys(),
                provenance(file, ward, Optional.empty(), told.from(), Optional.empty())));
        loaded(file, "guardianship.create", ward);
    }

    @Override
    @Transactional
    public void add(NewEntry entry) {
        OpenedFile file = door.toLoad(entry.file());
        if (timeline.has(entry.id())) {
            return;
        }
        timeline.append(
                file,
                new Entry.New(
                        entry.id(),
                        entry.kind(),
                        entry.text(),
                        entry.occurredOn(),
                        entry.about(),
                        entry.toldBy(),
                        entry.scope(),
                        Optional.empty()),
                entry.author());
        loaded(file, "timeline-entry.create", entry.about());
    }

    @Override
    @Transactional
    public void add(NewOpening told) {
        OpenedFile file = door.toLoad(told.file());
        if (files.tie(Opening.class, file.id(), told.id()).isPresent()) {
            return;
        }
        Set<UUID> subject = Set.of(told.subject());
        files.add(new Opening(
                told.id(),
                file.id(),
                told.subject(),
                told.reader(),
                told.part(),
                told.words(),
                provenance(file, subject, told.words().stream().findFirst(), told.from(), told.until())));
        loaded(file, "opening.create", subject);
    }

    @Override
    @Transactional
    public void give(NewMemberAccess access) {
        HouseholdMember member = files.member(access.file(), access.member())
                .orElseThrow(() -> new IllegalArgumentException("No such member in this file"));
        member.becomes(access.person());
        InviteMember.grantOwnSide(
                grants,
                access.grantId(),
                access.file(),
                access.member(),
                access.person(),
                access.from(),
                member.municipality());
        files.flush();
    }

    private void loaded(OpenedFile file, String what, Collection<UUID> subjects) {
        onRecord.loaded(file.id(), file.municipality(), what, Set.copyOf(subjects));
        files.flush();
    }

    private Provenance provenance(
            OpenedFile file,
            Collection<UUID> subjects,
            Optional<UUID> toldBy,
            LocalDate from,
            Optional<LocalDate> until) {
        return new Provenance(
                file.municipality(),
                subjects,
                me(),
                toldBy,
                Provenance.WMO,
                Scope.HOUSEHOLD,
                clock.instant(),
                from,
                until);
    }

    private UUID me() {
        return user.find().orElse(Me.SYSTEM).personId();
    }
}
