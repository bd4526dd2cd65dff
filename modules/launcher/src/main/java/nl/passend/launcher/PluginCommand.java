// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.pluginapi.PluginDescriptor;

/** {@code ./passend plugin …}: looks into a plugin before the server sees it, and changes the running application or the next start. */
final class PluginCommand {
    private final Installation installation;
    private final InstalledPlugins plugins;
    private final Console console;

    PluginCommand(Installation installation, Console console) {
        this.installation = installation;
        this.plugins = new InstalledPlugins(installation);
        this.console = console;
    }

    /** Something on the running server. */
    @FunctionalInterface
    private interface Change {
        Management.Answer on(Management server) throws IOException;
    }

    int list() {
        try {
            plugins.builtIn().forEach(plugin -> show(plugin, "built in"));
            for (Path jar : plugins.added()) {
                show(PluginJar.of(jar).descriptor(), "added");
            }
            plugins.leftOut().forEach(sentence -> console.plain("  ! left out at the last start: " + sentence));
            return 0;
        } catch (IOException e) {
            throw Refusal.plugin("The plugins cannot be read: %s.", e.getMessage());
        }
    }

    int add(Path jar) {
        try {
            var plugin = PluginJar.of(jar);
            plugin.inspect(others());
            console.step(
                    "%s %s (%s) fits",
                    plugin.id(),
                    plugin.descriptor().version(),
                    plugin.descriptor().title());
            change(server -> server.add(plugin.id(), jar));
            plugins.add(plugin);
            console.step("%s is added; how it is stands at %s/beheer/plugins", plugin.id(), installation.address());
            return 0;
        } catch (IOException e) {
            throw Refusal.plugin("The plugin cannot be added: %s.", e.getMessage());
        }
    }

    int remove(String id) {
        try {
            if (!plugins.isAdded(id)) {
                throw Refusal.plugin("No plugin %s was added; see ./passend plugin list.", id);
            }
            boolean wasLeftOut = plugins.leftOut().stream().anyMatch(sentence -> sentence.startsWith(id + ": "));
            if (!wasLeftOut) {
                change(server -> server.remove(id));
            }
            plugins.remove(id);
            console.step("%s is removed", id);
            return 0;
        } catch (IOException e) {
            throw Refusal.plugin("The plugin cannot be removed: %s.", e.getMessage());
        }
    }

    private List<PluginDescriptor> others() throws IOException {
        var others = new ArrayList<>(plugins.builtIn());
        for (Path jar : plugins.added()) {
            others.add(PluginJar.of(jar).descriptor());
        }
        return others;
    }

    /** On the running server, at once; with none running there is nothing to do until the next start. */
    private void change(Change change) throws IOException {
        installation.prepare();
        Optional<InstallationLock> lock = InstallationLock.tryTake(installation);
        if (lock.isPresent()) {
            lock.get().close();
            console.step("Passend does not run; this counts from the next start");
            return;
        }
        var server = Management.of(installation);
        Management.Answer answer;
        var gap = new Gap(installation);
        try (gap) {
            answer = change.on(server);
        }
        console.step(
                "Pages were away for %s s%s",
                String.format(Locale.ROOT, "%.1f", gap.length().toMillis() / 1000.0),
                gap.statuses().isEmpty() ? "" : ", answered with " + gap.statuses());
        if (!answer.succeeded()) {
            throw Refusal.plugin(
                    "The application does not start that way, so it was put back as it was: %s",
                    DeploymentProblem.in(answer.failure()));
        }
    }

    private void show(PluginDescriptor plugin, String how) {
        console.plain(
                String.format(Locale.ROOT, "  %-28s %-8s %-9s %s", plugin.id(), plugin.version(), how, plugin.title()));
    }
}
