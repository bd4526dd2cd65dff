// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.Locale;

/** How far an import is. */
enum ImportState {
    MAPPING,
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
