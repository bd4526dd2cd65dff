// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

/** A file that begins as one of its kind and goes on as none; or one that holds what is not taken. */
final class Unreadable extends Exception {
    private static final String BROKEN =
            "Dit bestand is beschadigd of onvolledig. Open het op uw apparaat, bewaar het opnieuw en kies het nog eens.";

    Unreadable() {
        this(BROKEN);
    }

    /** @param message for who sent it: what to do */
    Unreadable(String message) {
        super(message);
    }
}
