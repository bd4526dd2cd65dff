// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.List;
import nl.passend.cases.BoardView;
import nl.passend.cases.Principle;
import nl.passend.cases.ReflectionView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** The page on which one looks back, in words. */
public record LookingBackInWords(Ui ui, BoardView board, List<ReflectionView> written) {
    public List<String> principles() {
        return Arrays.stream(Principle.values()).map(Principle::code).toList();
    }

    public String name(String principle) {
        return ui.t("looking.name." + principle);
    }

    /** What to think of; never a question with a mark for an answer. */
    public String prompt(String principle) {
        return ui.t("looking.ask." + (board.asTeam() ? "team." : "own.") + principle);
    }

    public List<ReflectionView> about(String principle) {
        return written.stream()
                .filter(note -> note.principle().equals(principle))
                .toList();
    }

    public String by(ReflectionView note) {
        String day = ui.date(note.on());
        if (note.readers().equals("self")) {
            return ui.t("looking.by.self", day);
        }
        String name = note.by().orElse(ui.t("someone"));
        return note.side().equals("team") ? ui.t("looking.by.team", name, day) : ui.t("looking.by.person", name, day);
    }

    public List<Option> choices() {
        return principles().stream().map(code -> Option.of(code, name(code))).toList();
    }

    public List<Option> readers() {
        return List.of(
                Option.of("self", ui.t("looking.readers.self"), ui.t("looking.readers.self.hint")),
                Option.of("teller", ui.t("looking.readers.teller"), ui.t("looking.readers.teller.hint")));
    }
}
