// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.RunningTransaction;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.internal.PluginHost.Keeping;
import nl.passend.kernel.vault.internal.TestVault;
import nl.passend.pluginapi.ApiVersion;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.PluginId;

/** The real host on a real database, with plugins that are objects of a test. */
final class PluginWorld implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 20_000;

    final DataSource database;
    final Sql sql;
    final PluginRows rows;
    final StoredSettings settings;
    private final Clock clock;
    private final List<PluginDescriptor> descriptors = new ArrayList<>();
    private final List<Planted> beans = new ArrayList<>();
    private boolean inTransaction;
    private PluginHost host;

    private record Planted(String className, Object bean) {}

    PluginWorld(DataSource database, Path keys, Clock clock) {
        this.database = database;
        this.sql = new Sql(database);
        this.clock = clock;
        var ids = new Ids(clock);
        this.rows = new PluginRows(sql, ids);
        this.settings = new StoredSettings(sql, TestVault.open(database, keys, clock), ids);
        for (String table : List.of("plugin", "plugin_setting", "plugin_item", "plugin_answer")) {
            sql.run("DELETE FROM kernel_" + table);
        }
    }

    static PluginDescriptor descriptor(String id) {
        return descriptor(id, "example." + id, Optional.of(id));
    }

    static PluginDescriptor descriptor(String id, String basePackage, Optional<String> municipality) {
        return new PluginDescriptor(
                new PluginId(id),
                "Gemeente " + id,
                "1.0",
                "Makers",
                ApiVersion.CURRENT,
                basePackage,
                municipality,
                Optional.empty());
    }

    /** Adds a plugin; its beans stand in its package. */
    PluginWorld with(PluginDescriptor descriptor, Object... ofPlugin) {
        descriptors.add(descriptor);
        for (Object bean : ofPlugin) {
            beans.add(
                    new Planted(descriptor.basePackage() + "." + bean.getClass().getSimpleName(), bean));
        }
        return this;
    }

    PluginWorld inTransaction(boolean running) {
        inTransaction = running;
        return this;
    }

    /** Starts all and waits until each is ready or has failed. */
    Plugins start() throws InterruptedException {
        var files = new DescriptorFiles.Read(descriptors, List.of());
        var keeping = new Keeping(rows, settings, plugin -> new StoredItems(plugin, database, sql, clock));
        host = new PluginHost(files, new Beans(), keeping, Executors.defaultThreadFactory(), clock);
        host.startAll();
        var plugins = new AskPlugins(host, transaction());
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!plugins.settled() && System.currentTimeMillis() < end) {
            Thread.sleep(5);
        }
        return plugins;
    }

    PluginHost host() {
        return host;
    }

    /** Saves nothing: that takes a transaction. */
    AdministerPlugins administration() {
        return new AdministerPlugins(host, rows, settings, null);
    }

    TakeIn inbox() {
        return new TakeIn(host, settings, transaction());
    }

    private RunningTransaction transaction() {
        return new RunningTransaction() {
            @Override
            public boolean isThere() {
                return inTransaction;
            }
        };
    }

    HostedPlugin plugin(String id) {
        return host.find(new PluginId(id)).orElseThrow();
    }

    PluginState state(String id) {
        return plugin(id).standing().state();
    }

    @Override
    public void close() {
        host.stopAll();
    }

    private final class Beans implements PluginBeans {
        @Override
        public <P> List<Found<P>> of(Class<P> port) {
            return beans.stream()
                    .filter(planted -> port.isInstance(planted.bean()))
                    .map(planted -> new Found<P>(planted.className(), () -> port.cast(planted.bean())))
                    .toList();
        }
    }
}
