// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what happens, each line with the seconds since the start. Lines, not a spinner: they also read well in a journal. */
final class Console {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void step(String text, Object... values) {
        out.printf(Locale.ROOT, "[%6.1f s] %s%n", seconds(), text.formatted(values));
        out.flush();
    }

    synchronized void plain(String text) {
        out.println(text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
