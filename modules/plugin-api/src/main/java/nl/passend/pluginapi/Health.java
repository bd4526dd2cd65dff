// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

/**
 * How a plugin says that it is.
 *
 * @param message in plain Dutch, for an administrator: what is wrong and what to do about it; at most a paragraph
 */
public record Health(State state, String message) {
    /** From good to bad. */
    public enum State {
        /** All works. */
        GOOD,
        /** Answers, but something needs a look, such as figures that are old. */
        CARE,
        /** Cannot answer as it should. */
        BROKEN
    }

    public Health {
        Checks.given(state, "state");
        Checks.paragraph(message, "message");
    }

    public static Health good() {
        return new Health(State.GOOD, "Alles werkt.");
    }

    public static Health care(String message) {
        return new Health(State.CARE, message);
    }

    public static Health broken(String message) {
        return new Health(State.BROKEN, message);
    }
}
