// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;

/** Something of a version of the plan: read by whom it is about, and by those to whom they opened their plan. */
@Entity
abstract class VersionPart extends FilePart {
    protected VersionPart() {}

    VersionPart(UUID id, UUID file, Provenance provenance) {
        super(id, file, provenance);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }
}
