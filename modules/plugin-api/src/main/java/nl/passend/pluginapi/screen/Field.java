// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

import nl.passend.pluginapi.Checks;

/** A label and its value. */
public record Field(String label, String value) {
    public Field {
        Checks.line(label, "label");
        Checks.paragraph(value, "value of " + label);
    }
}
