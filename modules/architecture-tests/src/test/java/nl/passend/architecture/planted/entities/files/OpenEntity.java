// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.files;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
class OpenEntity {
    private UUID id;

    @Id
    UUID getId() {
        return id;
    }
}
