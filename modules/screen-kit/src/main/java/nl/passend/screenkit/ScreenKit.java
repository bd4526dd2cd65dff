// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

/** The kit's own templates and texts. */
public final class ScreenKit {
    public static final Templates TEMPLATES = Templates.of(ScreenKit.class, "nl.passend.screenkit.templates");

    private ScreenKit() {}
}
