// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.persistence.Entity;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;

/** Something of a meeting: read by whom it is about, and by those to whom they opened their talks. */
@Entity
abstract class MeetingPart extends FilePart {
    protected MeetingPart() {}

    MeetingPart(UUID id, UUID file, Provenance provenance) {
        super(id, file, provenance);
    }

    @Override
    public OpenPart part() {
        return OpenPart.TALKS;
    }
}
