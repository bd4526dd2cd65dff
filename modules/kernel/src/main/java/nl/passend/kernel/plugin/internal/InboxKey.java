// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;

/**
 * The key of a plugin's inbox. It is a setting of Passend's own, beside those that the plugin declares: the plugin never sees it, and
 * cannot leave its door open.
 */
final class InboxKey {
    static final Setting SETTING = new Setting(
            "inboxKey",
            "Sleutel van de postbus",
            new SettingType.Secret(),
            false,
            Optional.empty(),
            "Wie iets instuurt, stuurt deze sleutel mee. Ten minste 32 tekens die niemand kan raden. Zolang hier niets staat,"
                    + " is de postbus dicht.");

    private static final int SHORTEST = 32;

    private InboxKey() {}

    /** What is wrong with a key that somebody wants to set, in plain Dutch. */
    static Optional<String> problem(String key) {
        return key.length() < SHORTEST
                ? Optional.of("Vul hier ten minste " + SHORTEST + " tekens in die niemand kan raden.")
                : Optional.empty();
    }

    /** Takes as long for a wrong key as for the right one. */
    static boolean fits(String key, String shown) {
        return MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }
}
