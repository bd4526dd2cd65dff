// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** Where some of the household live. A secret one shields who lives there from who does not (see {@code HouseholdView}). */
@Entity
@Table(name = "cases_home")
class Home {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    private SealedText address;
    private boolean secret;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected Home() {}

    Home(UUID id, UUID file, Optional<String> address, boolean secret, Keyring keys, Provenance provenance) {
        this.id = id;
        this.file = file;
        this.secret = secret;
        this.provenance = provenance;
        this.address = sealed(address, keys);
    }

    void move(Optional<String> newAddress, boolean nowSecret, Collection<UUID> residents, Keyring keys) {
        address = sealed(newAddress, keys);
        secret = nowSecret;
        provenance = provenance.about(residents);
    }

    private SealedText sealed(Optional<String> text, Keyring keys) {
        return text.map(told -> keys.seal(told, cell())).orElse(null);
    }

    OpenedFile.Home open(Keyring keys) {
        return new OpenedFile.Home(
                id,
                Optional.ofNullable(address).map(stored -> keys.open(stored, cell())),
                secret,
                provenance.subjects(),
                version);
    }

    private Cell cell() {
        return new Cell("cases_home", "address", id);
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
