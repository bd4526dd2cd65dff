// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.kernel.persistence.RunningTransaction;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.plugin.internal.PluginHost.PortBean;
import nl.passend.pluginapi.PluginId;

/** Sends to all first and waits afterwards, so that asking ten plugins takes as long as the slowest. */
@ApplicationScoped
class AskPlugins implements Plugins {
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final PluginHost host;
    private final RunningTransaction transaction;

    @Inject
    AskPlugins(PluginHost host, RunningTransaction transaction) {
        this.host = host;
        this.transaction = transaction;
    }

    @Override
    public <P, R> List<Told<R>> ask(Class<P> port, Function<P, R> question) {
        return told(HostedPlugin.LIMIT, ports(port).map(bean -> send(bean, question)));
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Class<P> port, Function<P, R> question) {
        return theOne(
                plugin, told(HostedPlugin.LIMIT, ports(port).filter(of(plugin)).map(bean -> send(bean, question))));
    }

    @Override
    public <P, R> List<Told<R>> ask(Question<P, R> question) {
        return told(PATIENCE, answering(question, any -> true));
    }

    @Override
    public <P, R> Told<R> ask(PluginId plugin, Question<P, R> question) {
        return theOne(plugin, told(PATIENCE, answering(question, of(plugin))));
    }

    @Override
    public List<PluginId> ofMunicipality(String slug) {
        return host.all().stream()
                .filter(plugin ->
                        plugin.descriptor().municipality().filter(slug::equals).isPresent())
                .map(HostedPlugin::id)
                .toList();
    }

    @Override
    public boolean settled() {
        return host.all().stream().noneMatch(plugin -> plugin.standing().state() == PluginState.NEW);
    }

    private <P, R> Stream<Asked<R>> answering(Question<P, R> question, Predicate<PortBean<P>> wanted) {
        boolean inTransaction = transaction.isThere();
        return host.ports(question.port()).stream()
                .filter(wanted)
                .map(bean -> inTransaction ? bean.plugin().remembered(question) : send(bean, question));
    }

    private <P> Stream<PortBean<P>> ports(Class<P> port) {
        if (transaction.isThere()) {
            throw new IllegalStateException("A plugin is never asked inside a transaction");
        }
        return host.ports(port).stream();
    }

    private static <P> Predicate<PortBean<P>> of(PluginId plugin) {
        return bean -> bean.plugin().id().equals(plugin);
    }

    private static <P, R> Asked<R> send(PortBean<P> port, Function<P, R> question) {
        return port.plugin().send(() -> question.apply(port.bean().get()));
    }

    private static <P, R> Asked<R> send(PortBean<P> port, Question<P, R> question) {
        return port.plugin()
                .send(question, () -> question.asks().apply(port.bean().get()));
    }

    private static <R> List<Told<R>> told(Duration patience, Stream<Asked<R>> sent) {
        var underway = sent.toList();
        return underway.stream().map(asked -> asked.told(patience)).toList();
    }

    private <R> Told<R> theOne(PluginId plugin, List<Told<R>> told) {
        return told.stream().findFirst().orElseGet(() -> {
            var title = host.find(plugin).map(some -> some.descriptor().title()).orElse(plugin.value());
            return new Told.Missing<>(plugin, title, title + " vertelt hier niets over.");
        });
    }
}
