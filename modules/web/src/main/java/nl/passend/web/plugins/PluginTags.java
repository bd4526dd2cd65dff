// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import nl.passend.kernel.plugin.PluginView;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** The state of a plugin in a word and a colour. */
public final class PluginTags {
    private PluginTags() {}

    public static Tag state(Ui ui, PluginView plugin) {
        return switch (plugin.state()) {
            case NEW -> new Tag(ui.t("plugins.state.new"), Tag.Tone.NEUTRAL);
            case READY ->
                plugin.restingUntil().isPresent()
                        ? new Tag(ui.t("plugins.state.resting"), Tag.Tone.CARE)
                        : new Tag(ui.t("plugins.state.ready"), Tag.Tone.GOOD);
            case FAILED -> new Tag(ui.t("plugins.state.failed"), Tag.Tone.URGENT);
        };
    }
}
