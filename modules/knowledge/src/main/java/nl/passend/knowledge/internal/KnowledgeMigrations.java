// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import nl.passend.kernel.persistence.MigrationSet;

/** Offers this module's tables to the one who migrates at start-up. */
@ApplicationScoped
class KnowledgeMigrations {
    @Produces
    MigrationSet migrations() {
        return new MigrationSet("knowledge", List.of("kernel", "directory"));
    }
}
