// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginSettings;
import nl.passend.pluginapi.PluginStore;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;

/** The care office has no system to talk to in the demo: questions lie in the plugin's store until somebody answers. */
@ApplicationScoped
public class MiddenlandPlugin implements Plugin {
    static final String ADVISER = "adviser";
    static final String KEY = "referenceKey";

    private volatile PluginContext context;

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        ADVISER,
                        "Wie beantwoordt de vragen",
                        new SettingType.Text(),
                        true,
                        Optional.of("Marit Morgenrood"),
                        "De naam die mensen bij hun vraag zien staan."),
                new Setting(
                        KEY,
                        "Sleutel voor kenmerken",
                        new SettingType.Secret(),
                        false,
                        Optional.empty(),
                        "Met deze sleutel kan niemand een kenmerk van het zorgkantoor raden. Vraag hem aan de beheerder van het zorgkantoor."));
    }

    @Override
    public void start(PluginContext given) {
        context = given;
    }

    @Override
    public Health health() {
        return settingsNow().find(KEY).isEmpty()
                ? Health.care("Er is nog geen sleutel voor kenmerken. Vul die in bij de instellingen.")
                : Health.good();
    }

    PluginSettings settingsNow() {
        return context.settings();
    }

    PluginStore store() {
        return context.store();
    }

    Clock clock() {
        return context.clock();
    }
}
