// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Optional;

/**
 * One of several to choose from.
 *
 * @param hint what choosing it means
 */
public record Option(String value, String label, Optional<String> hint) {
    public static Option of(String value, String label) {
        return new Option(value, label, Optional.empty());
    }

    public static Option of(String value, String label, String hint) {
        return new Option(value, label, Optional.of(hint));
    }
}
