// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.passend.kernel.audit.SealerHealth;
import nl.passend.kernel.persistence.DatabaseReady;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.problem.Incidents;

/** Whether a request that comes now can be answered, looked on and put on record. */
@ApplicationScoped
class Readiness {
    private static final Logger LOG = System.getLogger(Readiness.class.getName());
    private static final int PATIENCE_SECONDS = 2;

    private final DatabaseReady migrations;
    private final SealerHealth sealer;
    private final DataSource dataSource;
    private final Plugins plugins;
    private final DiskRoom disk;

    @Inject
    Readiness(DatabaseReady migrations, SealerHealth sealer, DataSource dataSource, Plugins plugins, DiskRoom disk) {
        this.migrations = migrations;
        this.sealer = sealer;
        this.dataSource = dataSource;
        this.plugins = plugins;
        this.disk = disk;
    }

    /** A plugin that could not start does not count; one that is still at it does, for some seconds at most. */
    boolean isReady() {
        return migrations.isReady() && sealer.healthy() && plugins.settled() && disk.isEnough() && databaseAnswers();
    }

    private boolean databaseAnswers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The database does not answer: {0}", Incidents.describe(e));
            return false;
        }
    }
}
