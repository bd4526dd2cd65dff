// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.files.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public abstract class StoredPart {
    @Id
    private UUID id;
}
