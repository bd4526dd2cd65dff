// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import nl.passend.kernel.StartRefused;

/** The master key is missing, damaged or another installation's: the application must not start. The message says what to do. */
class VaultStaysShut extends StartRefused {
    private static final long serialVersionUID = 1L;

    VaultStaysShut(String message) {
        super(message);
    }

    VaultStaysShut(String message, Throwable cause) {
        super(message, cause);
    }
}
