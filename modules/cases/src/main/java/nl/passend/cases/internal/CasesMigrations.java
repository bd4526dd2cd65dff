// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import nl.passend.kernel.persistence.MigrationSet;

/** Offers this module's tables to the one who migrates at start-up. */
@ApplicationScoped
class CasesMigrations {
    @Produces
    MigrationSet migrations() {
        return new MigrationSet("cases", List.of("kernel", "directory"));
    }
}
