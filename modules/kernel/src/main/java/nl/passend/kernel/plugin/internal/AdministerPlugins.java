// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.plugin.PluginAdministration;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.screen.StatusPanel;

@ApplicationScoped
class AdministerPlugins implements PluginAdministration {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final PluginHost host;
    private final PluginRows rows;
    private final StoredSettings stored;
    private final SaveSettings save;

    @Inject
    AdministerPlugins(PluginHost host, PluginRows rows, StoredSettings stored, SaveSettings save) {
        this.host = host;
        this.rows = rows;
        this.stored = stored;
        this.save = save;
    }

    @Override
    public List<PluginView> all() {
        return host.all().stream().map(this::view).toList();
    }

    @Override
    public Optional<PluginView> find(PluginId plugin) {
        return host.find(plugin).map(this::view);
    }

    @Override
    public List<String> unreadable() {
        return host.unreadable();
    }

    @Override
    public void save(PluginId id, long version, Map<String, String> values) {
        var plugin = host.find(id).orElseThrow(ProblemException::notFound);
        var declared = plugin.standing().settings();
        check(declared, values, stored.read(id));
        save.save(id, version, declared, values);
        restart(plugin);
    }

    @Override
    public void restart(PluginId id) {
        restart(host.find(id).orElseThrow(ProblemException::notFound));
    }

    /** What could not be used at start will not be usable now. */
    private void restart(HostedPlugin plugin) {
        if (plugin.standing().state() == PluginState.READY
                || !plugin.standing().settings().isEmpty()
                || host.ports(Plugin.class).stream().anyMatch(port -> port.plugin() == plugin)) {
            host.start(plugin);
        }
    }

    private static void check(List<Setting> declared, Map<String, String> values, PluginView.Saved saved) {
        var problems = new ArrayList<FieldProblem>();
        for (String name : values.keySet()) {
            if (declared.stream().noneMatch(setting -> setting.name().equals(name))) {
                problems.add(new FieldProblem("/" + name, "Deze instelling bestaat niet."));
            }
        }
        for (Setting setting : declared) {
            var value = values.get(setting.name());
            if (value == null || value.isEmpty()) {
                boolean has = value == null
                        && (saved.values().containsKey(setting.name())
                                || saved.secrets().contains(setting.name()));
                if (setting.required() && setting.standard().isEmpty() && !has) {
                    problems.add(new FieldProblem("/" + setting.name(), "Vul dit in. De plug-in kan niet zonder."));
                }
            } else {
                setting.type()
                        .problem(value)
                        .ifPresent(problem -> problems.add(new FieldProblem("/" + setting.name(), problem)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    private PluginView view(HostedPlugin plugin) {
        var standing = plugin.standing();
        return new PluginView(
                plugin.descriptor(),
                standing.state(),
                standing.cause(),
                standing.since(),
                answerOf(plugin, Plugin.class, Plugin::health),
                plugin.restingUntil(),
                answerOf(plugin, StatusPanel.class, StatusPanel::status),
                standing.settings(),
                stored.read(plugin.id()),
                plugin.known().list(),
                rows.lastFailure(plugin.id()));
    }

    private <P, R> Optional<R> answerOf(
            HostedPlugin plugin, Class<P> port, java.util.function.Function<P, R> question) {
        return host.ports(port).stream()
                .filter(bean -> bean.plugin() == plugin)
                .findFirst()
                .map(bean -> plugin.<R>send(() -> question.apply(bean.bean().get())))
                .map(asked -> asked.told(PATIENCE))
                .flatMap(Told::find);
    }
}
