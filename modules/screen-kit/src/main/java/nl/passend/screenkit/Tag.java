// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

/** A word that marks a state. The word says it; the colour only repeats it. */
public record Tag(String word, Tone tone) {
    public enum Tone {
        NEUTRAL,
        ACCENT,
        GOOD,
        CARE,
        URGENT;

        /** The part of the class name. */
        public String look() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
