// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.plugin.internal.PluginHost.Keeping;

/**
 * Finds the plugins when the application starts and sets their start on threads of their own: whatever a plugin does there, it
 * cannot make the deployment fail or wait.
 */
@ApplicationScoped
class OpenHost {
    private final AtomicBoolean started = new AtomicBoolean();

    @Produces
    @ApplicationScoped
    PluginHost host(
            DescriptorFiles files,
            PluginBeans beans,
            PluginRows rows,
            StoredSettings settings,
            DataSource dataSource,
            Sql sql,
            BackgroundThreads threads,
            Clock clock) {
        var keeping = new Keeping(rows, settings, plugin -> new StoredItems(plugin, dataSource, sql, clock));
        return new PluginHost(files.read(), beans, keeping, threads.factory(), clock);
    }

    void close(@Disposes PluginHost host) {
        host.stopAll();
    }

    void atStart(@Observes @Priority(250) Startup startup, PluginHost host) {
        if (started.compareAndSet(false, true)) {
            host.startAll();
        }
    }
}
