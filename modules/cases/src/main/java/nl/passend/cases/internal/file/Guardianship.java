// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * Who represents someone by law or by leave. A member of the household reads by it what their ground allows; for the safety of someone
 * reading can be withheld, and then they see and decide nothing here. Who is from outside reads nothing.
 */
@Entity
@DiscriminatorValue("GUARDIANSHIP")
class Guardianship extends Tie {
    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "may_read")
    private Boolean mayRead;

    private SealedText content;

    protected Guardianship() {}

    Guardianship(
            UUID id,
            UUID file,
            Optional<UUID> guardian,
            UUID ward,
            Ground ground,
            boolean mayRead,
            Optional<String> details,
            Keyring keys,
            Provenance provenance) {
        super(id, file, ward, guardian, provenance);
        this.ground = ground;
        this.mayRead = mayRead;
        this.content = details.map(text -> keys.seal(text, cell(id))).orElse(null);
    }

    /** Whether the guardian reads along from the next request on. */
    void reads(boolean along) {
        mayRead = along;
    }

    /** Absent for who is from outside: nobody looks from that side. */
    Optional<Household.Guardianship> fact() {
        return otherMember()
                .map(guardian ->
                        new Household.Guardianship(guardian, about(), ground, mayRead && !hasEnded(), period()));
    }

    /** Whether it says that whom it is about cannot judge their own interests now, in this period. */
    boolean isFindingAbout(UUID member) {
        return ground == Ground.BEVINDING && about().equals(member) && !hasEnded();
    }

    OpenedFile.Representation open() {
        return new OpenedFile.Representation(
                id(), otherMember(), about(), ground, mayRead, period(), Optional.ofNullable(content), version());
    }

    static Cell cell(UUID id) {
        return new Cell("cases_tie", "content", id);
    }
}
