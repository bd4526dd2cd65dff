// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import nl.passend.kernel.persistence.MigrationSet;

/** Offers this module's tables and facts to the one who migrates at start-up. */
@ApplicationScoped
class DirectoryMigrations {
    @Produces
    MigrationSet migrations() {
        return new MigrationSet("directory", List.of("kernel"));
    }
}
