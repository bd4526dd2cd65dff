// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import nl.passend.cases.Ground;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;

/** Who decides for someone by law. For the safety of someone reading can be withheld; then the guardian sees and decides nothing here. */
@Entity
@DiscriminatorValue("GUARDIANSHIP")
class Guardianship extends Tie {
    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Column(name = "may_read")
    private Boolean mayRead;

    protected Guardianship() {}

    Guardianship(UUID id, UUID file, UUID guardian, UUID ward, Ground ground, boolean mayRead, Provenance provenance) {
        super(id, file, ward, guardian, provenance);
        this.ground = ground;
        this.mayRead = mayRead;
    }

    Household.Guardianship fact() {
        return new Household.Guardianship(other(), about(), ground, mayRead && !hasEnded(), period());
    }

    OpenedFile.Guardianship open() {
        return new OpenedFile.Guardianship(id(), other(), about(), ground, mayRead, period());
    }
}
