// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** A table of figures, printed and kept in {@code bench/target/results}. */
final class Report {
    private final String name;
    private final List<String> lines = new ArrayList<>();

    Report(String name, String title) {
        this.name = name;
        lines.add("## " + title + " (" + Size.told() + ")");
        lines.add("");
    }

    Report columns(String... names) {
        row((Object[]) names);
        lines.add("|" + String.join("|", Collections.nCopies(names.length, "---")) + "|");
        return this;
    }

    Report row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            row.append(' ')
                    .append(cell instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : cell)
                    .append(" |");
        }
        lines.add(row.toString());
        return this;
    }

    Report line(String format, Object... values) {
        lines.add("");
        lines.add(String.format(Locale.ROOT, format, values));
        return this;
    }

    /** Prints it and keeps it. */
    void tell() {
        String text = String.join("\n", lines) + "\n";
        System.out.println(text);
        Path folder = Path.of(System.getProperty("bench.results"));
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name + ".md"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
