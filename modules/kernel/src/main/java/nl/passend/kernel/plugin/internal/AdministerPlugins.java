// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.passend.kernel.plugin.PluginAdministration;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.screen.Panel;
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
        var asked = host.all().stream().map(this::ask).toList();
        return asked.stream().map(this::view).toList();
    }

    @Override
    public Optional<PluginView> find(PluginId plugin) {
        return host.find(plugin).map(this::ask).map(this::view);
    }

    @Override
    public List<String> unreadable() {
        return host.unreadable();
    }

    @Override
    public long save(PluginId id, long version, Map<String, String> values) {
        var plugin = host.find(id).orElseThrow(ProblemException::notFound);
        var declared = plugin.standing().settings();
        check(declared, values, stored.read(id));
        save.save(id, version, declared, values);
        restart(plugin);
        return version + 1;
    }

    @Override
    public void restart(PluginId id) {
        restart(host.find(id).orElseThrow(ProblemException::notFound));
    }

    /** What does not fit beside the others will not fit now. */
    private void restart(HostedPlugin plugin) {
        if (!plugin.isRefused()) {
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
                        .or(() -> setting.equals(InboxKey.SETTING) ? InboxKey.problem(value) : Optional.empty())
                        .ifPresent(problem -> problems.add(new FieldProblem("/" + setting.name(), problem)));
            }
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    /** A plugin that was asked how it is: all are asked before the first is waited for. */
    private record Inquiry(HostedPlugin plugin, Optional<Asked<Health>> health, Optional<Asked<Panel>> status) {}

    private Inquiry ask(HostedPlugin plugin) {
        return new Inquiry(
                plugin,
                send(plugin, Plugin.class, Plugin::health),
                send(plugin, StatusPanel.class, StatusPanel::status));
    }

    private <P, R> Optional<Asked<R>> send(HostedPlugin plugin, Class<P> port, Function<P, R> question) {
        return host.ports(port).stream()
                .filter(bean -> bean.plugin() == plugin)
                .findFirst()
                .map(bean -> plugin.send(() -> question.apply(bean.bean().get())));
    }

    private PluginView view(Inquiry inquiry) {
        var plugin = inquiry.plugin();
        var standing = plugin.standing();
        return new PluginView(
                plugin.descriptor(),
                standing.state(),
                standing.cause(),
                standing.since(),
                inquiry.health().flatMap(asked -> asked.told(PATIENCE).find()),
                plugin.restingUntil(),
                inquiry.status().flatMap(asked -> asked.told(PATIENCE).find()),
                standing.settings(),
                stored.read(plugin.id()),
                plugin.known().list(),
                rows.lastFailure(plugin.id()));
    }
}
