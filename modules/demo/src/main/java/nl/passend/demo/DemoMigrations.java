// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import nl.passend.kernel.persistence.MigrationSet;

/** The demo's own two tables. */
@ApplicationScoped
class DemoMigrations {
    @Produces
    MigrationSet migrations() {
        return new MigrationSet("demo", List.of("kernel", "directory", "cases"));
    }
}
