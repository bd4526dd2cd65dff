// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault;

/** A sealed text does not open: altered, moved to another cell, or sealed with another key. */
public class CannotOpen extends RuntimeException {
    public CannotOpen(Throwable cause) {
        super("A sealed text does not open", cause);
    }

    public CannotOpen(String why) {
        super(why);
    }
}
