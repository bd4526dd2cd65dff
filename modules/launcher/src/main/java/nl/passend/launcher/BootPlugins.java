// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.passend.pluginapi.PluginDescriptor;

/** Which of the added plugins a start goes with. One that no longer fits is left out, and the start goes on. */
final class BootPlugins {
    private final InstalledPlugins installed;
    private final Console console;
    private final List<PluginJar> fit = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private BootPlugins(InstalledPlugins installed, Console console) {
        this.installed = installed;
        this.console = console;
    }

    static BootPlugins choose(Installation installation, Console console) throws IOException {
        var plugins = new BootPlugins(new InstalledPlugins(installation), console);
        plugins.inspect();
        return plugins;
    }

    List<PluginJar> fit() {
        return List.copyOf(fit);
    }

    /**
     * Goes on without the plugin that was added last.
     *
     * @return false when there is none left to leave out
     */
    boolean leaveOutLast(String cause) throws IOException {
        if (fit.isEmpty()) {
            return false;
        }
        var last = fit.remove(fit.size() - 1);
        leaveOut(last.id(), "the application does not start with it: " + cause);
        installed.leftOut(leftOut);
        return true;
    }

    private void inspect() throws IOException {
        var others = new ArrayList<PluginDescriptor>();
        var added = installed.added();
        if (!added.isEmpty()) {
            others.addAll(installed.builtIn());
        }
        for (Path jar : added) {
            try {
                var plugin = PluginJar.of(jar);
                plugin.inspect(others);
                others.add(plugin.descriptor());
                fit.add(plugin);
            } catch (Refusal refusal) {
                leaveOut(jar.getFileName().toString().replace(".jar", ""), refusal.getMessage());
            }
        }
        installed.leftOut(leftOut);
    }

    private void leaveOut(String id, String cause) {
        var sentence = id + ": " + cause;
        leftOut.add(sentence);
        console.step("Starting without plugin %s", sentence);
    }
}
