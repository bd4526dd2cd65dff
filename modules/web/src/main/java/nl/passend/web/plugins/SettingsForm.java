// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;
import nl.passend.screenkit.Field;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Kit;
import nl.passend.screenkit.Option;

/** The form of a plugin's settings, made of what the plugin declares. A secret is asked for and never shown. */
public final class SettingsForm {
    private static final String REMOVE = ".remove";

    private SettingsForm() {}

    static Form filled(PluginView plugin) {
        var form = Form.empty();
        for (Setting setting : plugin.settings()) {
            var saved = plugin.saved().values().get(setting.name());
            if (saved != null) {
                form.with(setting.name(), saved);
            } else if (!setting.secret()) {
                setting.standard().ifPresent(standard -> form.with(setting.name(), standard));
            }
        }
        return form;
    }

    /** What was filled in. A secret that stays empty stays as it was, unless the box to remove it is ticked. */
    static Map<String, String> values(PluginView plugin, Form form) {
        var values = new LinkedHashMap<String, String>();
        for (Setting setting : plugin.settings()) {
            var typed = form.typed(setting.name()).strip();
            if (!setting.secret() || !typed.isEmpty()) {
                values.put(setting.name(), typed);
            } else if (form.ticked(setting.name() + REMOVE)) {
                values.put(setting.name(), "");
            }
        }
        return values;
    }

    /** The field of one setting. */
    public static Field field(Kit kit, Form form, PluginView plugin, Setting setting) {
        var field = input(kit, form, setting).hint(setting.help());
        boolean kept = setting.secret() && plugin.saved().secrets().contains(setting.name());
        return setting.required() && !kept ? field : field.optional();
    }

    /** The box to remove a secret that is there. */
    public static Field removal(Kit kit, Form form, Setting setting, String label) {
        return kit.checkboxes(form, setting.name() + REMOVE, setting.label(), List.of(Option.of("true", label)))
                .optional();
    }

    private static Field input(Kit kit, Form form, Setting setting) {
        if (setting.type() instanceof SettingType.Choice choice) {
            return kit.select(form, setting.name(), setting.label(), options(choice));
        }
        if (setting.type() instanceof SettingType.YesNo) {
            return kit.radios(
                    form, setting.name(), setting.label(), List.of(Option.of("true", "Ja"), Option.of("false", "Nee")));
        }
        if (setting.secret()) {
            return kit.password(form, setting.name(), setting.label()).autocomplete("off");
        }
        var text = kit.text(form, setting.name(), setting.label());
        if (setting.type() instanceof SettingType.Number) {
            return text.inputMode("numeric").size("short");
        }
        return setting.type() instanceof SettingType.Url ? text.type("url") : text;
    }

    private static List<Option> options(SettingType.Choice choice) {
        return choice.options().stream()
                .map(option -> Option.of(option.code(), option.label()))
                .toList();
    }
}
