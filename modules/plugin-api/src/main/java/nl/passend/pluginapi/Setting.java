// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something about a plugin that an administrator can set. Passend makes the form of it, checks what is filled in, and seals
 * secrets: they can be written and replaced, never read back on a screen.
 *
 * @param name in camelCase, such as {@code feedAddress}
 * @param label as it stands at the field, in plain Dutch
 * @param standard value when nothing was saved; never for a secret
 * @param help what to fill in and where to find it
 */
public record Setting(
        String name, String label, SettingType type, boolean required, Optional<String> standard, String help) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");

    public Setting {
        if (!NAME.matcher(Checks.given(name, "name")).matches()) {
            throw new IllegalArgumentException("Not the name of a setting: " + name);
        }
        Checks.line(label, "label of " + name);
        Checks.given(type, "type of " + name);
        Checks.paragraph(help, "help of " + name);
        Checks.given(standard, "standard of " + name).flatMap(type::problem).ifPresent(problem -> {
            throw new IllegalArgumentException("standard of " + name + ": " + problem);
        });
        if (standard.isPresent() && type instanceof SettingType.Secret) {
            throw new IllegalArgumentException("A secret has no standard: " + name);
        }
    }

    /** Whether the value is sealed and never shown. */
    public boolean secret() {
        return type instanceof SettingType.Secret;
    }
}
