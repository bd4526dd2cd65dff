// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.DocumentView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what a document is, from whom, and who reads it. */
public record DocumentsInWords(Ui ui, BoardView board) {
    private static final long KILO = 1_000;
    private static final long MEGA = 1_000_000;

    private InWords words() {
        return new InWords(ui, board);
    }

    private boolean team() {
        return board.asTeam();
    }

    /** "Brief, over Lente, 22 november 2026" */
    public String line(DocumentView document) {
        return ui.t(
                "doc.line",
                ui.t("doc.kind." + document.kind()),
                words().names(document.about()),
                ui.moment(document.latest().at()));
    }

    /** "Gebracht door Mirre. Dit lezen het team en Mirre." */
    public String readers(DocumentView document) {
        String by = document.toldBy().map(words()::givenName).orElseGet(() -> ui.t("someone"));
        String readers =
                switch (document.readers()) {
                    case "confidant" ->
                        ui.t("doc.read-by.confidant", by, document.confidant().orElse(ui.t("someone")));
                    case "teller" -> ui.t("doc.read-by.teller", by);
                    default -> ui.t("doc.read-by." + document.readers());
                };
        return document.toldBy().map(told -> ui.t("doc.brought-by", by) + " ").orElse("") + readers;
    }

    /** "Versie 2, vandaag 14.05, door Samira. pdf, 1,4 MB." */
    public String version(DocumentView.Version version) {
        return ui.t(
                "doc.version.line",
                version.number(),
                ui.moment(version.at()),
                version.by().orElse(ui.t("someone")),
                version.type(),
                size(version.size()));
    }

    /** "1,4 MB", "312 kB", "1 kB" */
    public static String size(long bytes) {
        return bytes >= MEGA
                ? String.format(Locale.forLanguageTag("nl"), "%.1f MB", (double) bytes / MEGA)
                : Math.max(1, Math.round((double) bytes / KILO)) + " kB";
    }

    public List<Option> kinds() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("choose"))),
                        Arrays.stream(DocumentKind.values())
                                .map(kind -> Option.of(kind.code(), ui.t("doc.kind." + kind.code()))))
                .toList();
    }

    public List<Option> members() {
        return new Choices(ui, board).members();
    }

    public List<Option> tellers() {
        return Stream.concat(Stream.of(Option.of("", ui.t("doc.teller.team"))), members().stream())
                .toList();
    }

    /** From few to many. */
    public List<Option> readerChoices() {
        return (team()
                        ? Stream.of("confidant", "teller", "household", "team")
                        : Stream.of("self", "confidant", "teller", "household"))
                .map(code -> Option.of(
                        code,
                        ui.t("doc.readers." + code + (team() ? ".team" : ".own")),
                        ui.t("doc.readers." + code + ".hint")))
                .toList();
    }
}
