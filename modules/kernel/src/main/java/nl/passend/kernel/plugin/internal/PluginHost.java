// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.PluginStore;

/** All plugins of the installation. Finding them runs no code of theirs; that begins with {@link #startAll}. */
class PluginHost {
    private final PluginBeans beans;
    private final Keeping keeping;
    private final ThreadFactory threads;
    private final Clock clock;
    private final List<String> unreadable;
    private final Map<PluginId, HostedPlugin> plugins;
    private final Map<Class<?>, List<PortBean<?>>> ports = new ConcurrentHashMap<>();

    /** Where what belongs to plugins is kept. */
    record Keeping(PluginRows rows, StoredSettings settings, Function<PluginId, PluginStore> stores) {}

    /** A bean of a plugin. */
    record PortBean<P>(HostedPlugin plugin, Supplier<P> bean) {}

    PluginHost(DescriptorFiles.Read files, PluginBeans beans, Keeping keeping, ThreadFactory threads, Clock clock) {
        this.beans = beans;
        this.keeping = keeping;
        this.threads = threads;
        this.clock = clock;
        this.unreadable = List.copyOf(files.unreadable());
        var found = new TreeMap<PluginId, HostedPlugin>();
        files.descriptors().forEach(descriptor -> found.computeIfAbsent(descriptor.id(), id -> host(descriptor)));
        this.plugins = Collections.unmodifiableMap(found);
        var fitness = new Fitness(files.descriptors(), beans);
        plugins.values().forEach(plugin -> fitness.problem(plugin.descriptor()).ifPresent(plugin::refuse));
    }

    Collection<HostedPlugin> all() {
        return plugins.values();
    }

    Optional<HostedPlugin> find(PluginId id) {
        return Optional.ofNullable(plugins.get(id));
    }

    List<String> unreadable() {
        return unreadable;
    }

    /** The beans of the port, in the order of their plugins' ids. */
    @SuppressWarnings("unchecked")
    <P> List<PortBean<P>> ports(Class<P> port) {
        return (List<PortBean<P>>) (List<?>) ports.computeIfAbsent(port, type -> find(port));
    }

    /** Starts each on a thread of its own, so that a slow one holds up no other; returns at once. */
    void startAll() {
        for (HostedPlugin plugin : plugins.values()) {
            if (plugin.standing().state() == PluginState.NEW) {
                var thread = threads.newThread(() -> {
                    plugin.known().load();
                    start(plugin);
                });
                thread.setName("passend-plugin-start-" + plugin.id());
                thread.start();
            }
        }
    }

    void start(HostedPlugin plugin) {
        plugin.start(
                lifeOf(plugin),
                hasInbox(plugin) ? List.of(InboxKey.SETTING) : List.of(),
                settings -> new PluginContext(
                        keeping.settings().open(plugin.id(), settings),
                        keeping.stores().apply(plugin.id()),
                        clock));
    }

    void stopAll() {
        plugins.values().stream()
                .filter(plugin -> plugin.standing().state() == PluginState.READY)
                .forEach(plugin -> plugin.stop(lifeOf(plugin)));
    }

    private Supplier<Plugin> lifeOf(HostedPlugin plugin) {
        return ports(Plugin.class).stream()
                .filter(port -> port.plugin() == plugin)
                .findFirst()
                .map(PortBean::bean)
                .orElseThrow();
    }

    private boolean hasInbox(HostedPlugin plugin) {
        return ports(Inbox.class).stream().anyMatch(port -> port.plugin() == plugin);
    }

    private HostedPlugin host(PluginDescriptor descriptor) {
        keeping.rows().register(descriptor.id());
        return new HostedPlugin(
                descriptor, new KnownAnswers(descriptor.id(), keeping.rows()), threads, clock, cause -> keeping.rows()
                        .failed(descriptor.id(), cause, clock.instant()));
    }

    private <P> List<PortBean<?>> find(Class<P> port) {
        return plugins.values().stream()
                .flatMap(plugin -> beans.of(port).stream()
                        .filter(found -> plugin.descriptor().owns(found.className()))
                        .<PortBean<?>>map(found -> new PortBean<>(plugin, found.bean())))
                .toList();
    }
}
