// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture.planted.entities.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

@Entity
public class StoredTeam {
    @Id
    private UUID id;
}
