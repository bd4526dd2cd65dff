// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginSettings;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;

/** What an administrator of Rivierstad sets: how soon the neighbourhood team sits at the kitchen table, and its night line. */
@ApplicationScoped
public class RivierstadPlugin implements Plugin {
    static final String FIRST_TALK_DAYS = "firstTalkDays";
    static final String NIGHT_LINE = "nightLine";

    private volatile PluginSettings settings;

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        FIRST_TALK_DAYS,
                        "Werkdagen tot het eerste gesprek",
                        new SettingType.Number(1, 30),
                        true,
                        Optional.of("5"),
                        "Binnen hoeveel werkdagen het wijkteam langskomt. Dit staat als belofte bij de routes."),
                new Setting(
                        NIGHT_LINE,
                        "Nachtlijn van de gemeente tonen",
                        new SettingType.YesNo(),
                        true,
                        Optional.of("true"),
                        "Zet dit uit als de nachtlijn een tijd dicht is. De landelijke nummers blijven altijd staan."));
    }

    @Override
    public void start(PluginContext context) {
        settings = context.settings();
    }

    int firstTalkDays() {
        return settings.number(FIRST_TALK_DAYS);
    }

    boolean hasNightLine() {
        return settings.yes(NIGHT_LINE);
    }
}
