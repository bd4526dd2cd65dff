// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** Someone of the household. Name and birth date are sealed; the mark finds the same person again without telling who it is. */
@Entity
@Table(name = "cases_member")
class HouseholdMember {
    private static final String TABLE = "cases_member";

    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    private int place;

    @Column(name = "given_name")
    private SealedText givenName;

    @Column(name = "family_name")
    private SealedText familyName;

    @Column(name = "birth_date")
    private SealedText birthDate;

    @Enumerated(EnumType.STRING)
    private HouseholdRole role;

    private byte[] mark;

    @Convert(converter = AbsentIdConverter.class)
    private UUID person;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected HouseholdMember() {}

    HouseholdMember(UUID id, UUID file, int place, Told told, byte[] mark, Keyring keys, Provenance provenance) {
        this.id = id;
        this.file = file;
        this.place = place;
        this.provenance = provenance;
        tell(told, mark, keys);
    }

    /** Tells anew who this is. */
    final void tell(Told told, byte[] newMark, Keyring keys) {
        givenName = keys.seal(told.givenName(), cell("given_name"));
        familyName = keys.seal(told.familyName(), cell("family_name"));
        birthDate = told.birthDate()
                .map(born -> keys.seal(born.toString(), cell("birth_date")))
                .orElse(null);
        role = told.role();
        mark = newMark.clone();
    }

    String municipality() {
        return provenance.municipality();
    }

    /** Binds the person of an account; their view is given by a grant. */
    void becomes(UUID accountPerson) {
        person = accountPerson;
    }

    OpenedFile.Member open(Keyring keys) {
        return new OpenedFile.Member(
                id,
                keys.open(givenName, cell("given_name")),
                keys.open(familyName, cell("family_name")),
                Optional.ofNullable(birthDate).map(stored -> LocalDate.parse(keys.open(stored, cell("birth_date")))),
                role,
                Optional.ofNullable(person),
                version);
    }

    private Cell cell(String column) {
        return new Cell(TABLE, column, id);
    }

    static Cell givenNameCell(UUID id) {
        return new Cell(TABLE, "given_name", id);
    }

    static Cell familyNameCell(UUID id) {
        return new Cell(TABLE, "family_name", id);
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
