// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import nl.passend.kernel.plugin.PluginView;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** How a plugin is, in a word and a colour. */
public final class PluginTags {
    private PluginTags() {}

    public static Tag state(Ui ui, PluginView plugin) {
        return switch (plugin.condition()) {
            case STARTS -> new Tag(ui.t("plugins.state.new"), Tag.Tone.NEUTRAL);
            case WORKS -> new Tag(ui.t("plugins.state.ready"), Tag.Tone.GOOD);
            case CARE -> new Tag(ui.t("plugins.state.care"), Tag.Tone.CARE);
            case SILENT -> new Tag(ui.t("plugins.state.silent"), Tag.Tone.CARE);
            case RESTS -> new Tag(ui.t("plugins.state.resting"), Tag.Tone.CARE);
            case BROKEN, FAILED -> new Tag(ui.t("plugins.state.failed"), Tag.Tone.URGENT);
        };
    }
}
