// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.files.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
class Period {
    private LocalDate end;
}
