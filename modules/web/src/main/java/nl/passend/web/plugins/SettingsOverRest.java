// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Body;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;

/** The settings of a plugin as JSON. Their names and types are data, so the request is checked here and not by its record. */
public final class SettingsOverRest {
    private static final String VALUES = "/values";
    private static final Pattern SHOWABLE = Pattern.compile("[\\w.-]{1,60}");

    private SettingsOverRest() {}

    /** @param items in the order in which the plugin declares them */
    public record PluginSettingList(List<PluginSettingItem> items) {}

    /**
     * @param type {@code text}, {@code number}, {@code yesNo}, {@code choice}, {@code address} or {@code secret}
     * @param value as text; absent when nothing was saved, and always for a secret
     * @param saved whether a value was saved, of a secret too
     * @param standard what counts while nothing was saved
     * @param options codes to choose from
     */
    public record PluginSettingItem(
            String name,
            String label,
            String help,
            String type,
            boolean required,
            boolean saved,
            String value,
            String standard,
            Integer least,
            Integer most,
            List<String> options) {
        static PluginSettingItem of(Setting setting, PluginView.Saved saved) {
            var number = setting.type() instanceof SettingType.Number range ? range : null;
            return new PluginSettingItem(
                    setting.name(),
                    setting.label(),
                    setting.help(),
                    SettingsOverRest.type(setting.type()),
                    setting.required(),
                    saved.values().containsKey(setting.name())
                            || saved.secrets().contains(setting.name()),
                    saved.values().get(setting.name()),
                    setting.standard().orElse(null),
                    number == null ? null : number.least(),
                    number == null ? null : number.most(),
                    setting.type() instanceof SettingType.Choice choice
                            ? choice.options().stream()
                                    .map(SettingType.Option::code)
                                    .toList()
                            : null);
        }
    }

    /** @param values by name: text, a number, true or false; null takes what was saved away, and what is not named stays */
    @Body
    public record PluginSettingsChange(@NotNull JsonObject values) {}

    static PluginSettingList list(PluginView plugin) {
        return new PluginSettingList(plugin.settings().stream()
                .map(setting -> PluginSettingItem.of(setting, plugin.saved()))
                .toList());
    }

    /** @throws ProblemException INVALID with a pointer for each value that no setting can have */
    static Map<String, String> values(PluginView plugin, PluginSettingsChange change) {
        var values = new LinkedHashMap<String, String>();
        var problems = new ArrayList<FieldProblem>();
        change.values().forEach((name, json) -> {
            if (plugin.settings().stream().noneMatch(setting -> setting.name().equals(name))) {
                problems.add(new FieldProblem(
                        SHOWABLE.matcher(name).matches() ? VALUES + "/" + name : VALUES,
                        "Deze instelling bestaat niet."));
            } else if (json instanceof JsonObject || json.getValueType() == JsonValue.ValueType.ARRAY) {
                problems.add(new FieldProblem(VALUES + "/" + name, "Vul hier tekst, een getal, true of false in."));
            } else {
                values.put(name, text(json));
            }
        });
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
        return values;
    }

    /** The form points at its fields, the request at its values. */
    static ProblemException below(ProblemException problem) {
        return new ProblemException(
                problem.type(),
                problem.fields().stream()
                        .map(field -> new FieldProblem(VALUES + field.pointer(), field.message()))
                        .toList());
    }

    private static String text(JsonValue json) {
        if (json == JsonValue.NULL) {
            return "";
        }
        return json instanceof JsonString string ? string.getString().strip() : json.toString();
    }

    private static String type(SettingType type) {
        if (type instanceof SettingType.Number) {
            return "number";
        }
        if (type instanceof SettingType.YesNo) {
            return "yesNo";
        }
        if (type instanceof SettingType.Choice) {
            return "choice";
        }
        if (type instanceof SettingType.Url) {
            return "address";
        }
        return type instanceof SettingType.Secret ? "secret" : "text";
    }
}
