// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.DirectoryAdministration.PersonChange;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** A worker. What is said about a person is sealed; the key comes from outside, since an entity has none. */
@Entity
@Table(name = "directory_person")
class StoredPerson {
    private static final String TABLE = "directory_person";

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation")
    private StoredOrganisation employer;

    @Column(name = "given_name")
    private SealedText givenName;

    @Column(name = "family_name")
    private SealedText familyName;

    @Column(name = "work_phone")
    private SealedText workPhone;

    @Column(name = "working_days")
    private SealedText workingDays;

    @Version
    private long version;

    protected StoredPerson() {}

    StoredPerson(NewPerson person, StoredOrganisation employer, Keyring keys) {
        id = person.id().value();
        this.employer = employer;
        givenName = seal(keys, "given_name", person.givenName());
        familyName = seal(keys, "family_name", person.familyName());
        workPhone =
                person.workPhone().map(phone -> seal(keys, "work_phone", phone)).orElse(null);
        workingDays = person.workingDays()
                .map(days -> seal(keys, "working_days", days))
                .orElse(null);
    }

    void change(PersonChange change, Keyring keys) {
        givenName =
                change.givenName().map(name -> seal(keys, "given_name", name)).orElse(givenName);
        familyName =
                change.familyName().map(name -> seal(keys, "family_name", name)).orElse(familyName);
        workPhone = change.workPhone()
                .map(phone -> sealUnlessEmpty(keys, "work_phone", phone))
                .orElse(Optional.ofNullable(workPhone))
                .orElse(null);
        workingDays = change.workingDays()
                .map(days -> sealUnlessEmpty(keys, "working_days", days))
                .orElse(Optional.ofNullable(workingDays))
                .orElse(null);
    }

    void isEmployedBy(StoredOrganisation organisation) {
        employer = organisation;
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    Person view(Keyring keys) {
        return new Person(
                new PersonId(id),
                keys.open(givenName, cell("given_name")),
                keys.open(familyName, cell("family_name")),
                Optional.ofNullable(workPhone).map(phone -> keys.open(phone, cell("work_phone"))),
                Optional.ofNullable(workingDays).map(days -> keys.open(days, cell("working_days"))),
                employer.view(),
                version);
    }

    private SealedText seal(Keyring keys, String column, String text) {
        return keys.seal(text, cell(column));
    }

    private Optional<SealedText> sealUnlessEmpty(Keyring keys, String column, String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(seal(keys, column, text));
    }

    private Cell cell(String column) {
        return new Cell(TABLE, column, id);
    }
}
