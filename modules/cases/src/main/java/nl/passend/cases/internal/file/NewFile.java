// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * Makes the rows of a new file: its key, the file, the household in one home whose address is not known yet, and the grant for the
 * team. The request belongs to the first adult unless someone else is said to have told it.
 */
@ApplicationScoped
class NewFile {
    private static final int ADULT = 18;

    private final CaseFiles files;
    private final Vault vault;
    private final Grants grants;
    private final Ids ids;
    private final Clock clock;
    private final LegalCalendar calendar;

    @Inject
    NewFile(CaseFiles files, Vault vault, Grants grants, Ids ids, Clock clock, LegalCalendar calendar) {
        this.files = files;
        this.vault = vault;
        this.grants = grants;
        this.ids = ids;
        this.clock = clock;
        this.calendar = calendar;
    }

    record Person(UUID id, Told told) {}

    /**
     * @param teller who told the request; empty: the first adult
     * @param together whether they live in one home, as far as is known
     * @param told whether it stands there on the word of who told it; not when it was taken over from elsewhere
     */
    record Content(
            UUID id,
            UUID team,
            String municipality,
            UUID contact,
            String request,
            Optional<String> ownWords,
            List<Person> household,
            Optional<UUID> teller,
            UUID author,
            boolean together,
            boolean told) {}

    void create(Content content) {
        Keyring keys = vault.create(content.id());
        UUID teller = content.teller().orElseGet(() -> firstAdult(content.household()));
        Optional<UUID> toldBy = Optional.of(teller).filter(someone -> content.told());
        List<UUID> everybody = content.household().stream().map(Person::id).toList();
        files.add(new CaseFile(
                content.id(),
                content.team(),
                teller,
                content.contact(),
                keys.seal(content.request(), CaseFile.requestCell(content.id())),
                content.ownWords().map(words -> keys.seal(words, CaseFile.ownWordsCell(content.id()))),
                clock.instant(),
                provenance(content, List.of(teller), toldBy)));
        files.flush();
        for (int place = 0; place < content.household().size(); place++) {
            Person person = content.household().get(place);
            files.add(new HouseholdMember(
                    person.id(),
                    content.id(),
                    place,
                    person.told(),
                    person.told().mark(vault),
                    keys,
                    provenance(content, List.of(person.id()), toldBy)));
        }
        if (content.together()) {
            files.add(new Home(
                    ids.next(), content.id(), Optional.empty(), false, keys, provenance(content, everybody, toldBy)));
        }
        files.flush();
        grants.grant(new Grants.NewGrant(
                ids.next(),
                ObjectType.CASE_FILE,
                content.id(),
                GrantRole.TEAM,
                Optional.of(content.team()),
                Optional.empty(),
                Optional.empty(),
                Provenance.WMO,
                calendar.today(),
                Optional.empty(),
                Optional.of(content.municipality())));
    }

    void flush() {
        files.flush();
    }

    private UUID firstAdult(List<Person> household) {
        return household.stream()
                .filter(p -> isAdult(p.told()))
                .findFirst()
                .orElse(household.get(0))
                .id();
    }

    private boolean isAdult(Told told) {
        LocalDate today = calendar.today();
        return told.birthDate()
                .map(born -> !born.plusYears(ADULT).isAfter(today))
                .orElse(told.role() != HouseholdRole.CHILD);
    }

    private Provenance provenance(Content content, Collection<UUID> subjects, Optional<UUID> toldBy) {
        return new Provenance(
                content.municipality(),
                subjects,
                content.author(),
                toldBy,
                Provenance.WMO,
                Scope.HOUSEHOLD,
                clock.instant(),
                calendar.today(),
                Optional.empty());
    }
}
