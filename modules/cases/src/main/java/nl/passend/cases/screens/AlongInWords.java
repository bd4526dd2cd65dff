// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.ReadingView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what is given to read to somebody from outside, for the templates. */
public record AlongInWords(Ui ui) {
    private static final int BEGINNING = 90;

    /** "Verhaal over Lente" */
    public String title(OutsideReaderView.Part part) {
        String kind = ui.t("along.kind." + part.kind());
        return part.about().isEmpty() ? kind : ui.t("along.about", kind, listed(part.about()));
    }

    /** "Zo laat Lente zien dat het pijn doet" is of the plan for the night; words alone need no heading. */
    public String line(OutsideReaderView.Line line) {
        return line.name().equals("words") ? "" : ui.t("along.line." + line.name());
    }

    /** "Verhaal over Lente, Vraag van Mirre" */
    public String reads(OutsideReaderView one) {
        return one.reads().isEmpty()
                ? ui.t("along.reads.nothing")
                : ui.t(
                        "along.reads",
                        listed(one.reads().stream().map(this::title).distinct().toList()));
    }

    /** "Tot en met 22 november 2027" */
    public String until(OutsideReaderView one) {
        if (one.over()) {
            return ui.t("along.until.over", ui.date(one.until()));
        }
        return ui.t(one.askAgain() ? "along.until.soon" : "along.until.on", ui.date(one.until()));
    }

    public List<Option> options(OutsideReaderView.All readers) {
        return readers.mayGive().stream()
                .map(part -> Option.of(part.id().toString(), ui.t("along.quote", beginning(part)), title(part)))
                .toList();
    }

    private static String beginning(OutsideReaderView.Part part) {
        String words = part.beginning().strip();
        return words.codePointCount(0, words.length()) > BEGINNING
                ? words.substring(0, words.offsetByCodePoints(0, BEGINNING)).strip() + "…"
                : words;
    }

    /** "Mirre en Tycho Zonnewolk" */
    public String by(ReadingView reading) {
        return reading.by().isEmpty() ? ui.t("someone") : listed(reading.by());
    }

    private String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : ui.t("and", String.join(", ", words.subList(0, words.size() - 1)), words.get(words.size() - 1));
    }
}
