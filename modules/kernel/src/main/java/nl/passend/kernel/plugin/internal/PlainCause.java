// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

/** What a plugin threw, in a sentence for an administrator. Its own message is quoted, short and on one line. */
final class PlainCause {
    private static final int LONGEST = 300;

    private PlainCause() {}

    static String of(Throwable thrown) {
        if (thrown instanceof StackOverflowError) {
            return "Hij riep zichzelf eindeloos aan.";
        }
        if (thrown instanceof OutOfMemoryError) {
            return "Hij vroeg meer geheugen dan er is.";
        }
        if (thrown instanceof LinkageError) {
            return "Er ontbreekt een onderdeel, of het past niet bij deze versie: " + quoted(thrown);
        }
        return "Melding: " + quoted(thrown);
    }

    private static String quoted(Throwable thrown) {
        var message = thrown.getMessage();
        var text = message == null || message.isBlank() ? thrown.getClass().getSimpleName() : message;
        var line = text.substring(0, Math.min(text.length(), LONGEST + 1))
                .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]+", " ")
                .strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
