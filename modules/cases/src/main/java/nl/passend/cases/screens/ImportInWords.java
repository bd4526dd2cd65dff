// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.cases.ImportLineView;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.cases.internal.imports.ImportField;
import nl.passend.cases.internal.imports.LineState;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Says of a table with files of another system how far it is, for the templates. */
public record ImportInWords(Ui ui) {
    public List<Option> fields() {
        List<Option> fields = new ArrayList<>();
        fields.add(Option.of("", ui.t("csv.columns.none")));
        Arrays.stream(ImportField.values())
                .map(field -> Option.of(field.code(), ui.t("csv.field." + field.code())))
                .forEach(fields::add);
        return fields;
    }

    public String state(String state) {
        return ui.t("csv.state." + state);
    }

    /** In the order of the report, those that there are. */
    public List<ImportView.Count> counts(ImportView taken) {
        return Arrays.stream(LineState.values())
                .map(LineState::code)
                .flatMap(code ->
                        taken.counts().stream().filter(count -> count.state().equals(code)))
                .toList();
    }

    public String line(String state) {
        return ui.t("csv.line." + state);
    }

    public Tag tag(String state) {
        return new Tag(
                line(state),
                switch (LineState.of(state).orElse(LineState.READY)) {
                    case ERROR, FAILED -> Tag.Tone.URGENT;
                    case HELD, DOUBLE -> Tag.Tone.CARE;
                    case READY -> Tag.Tone.ACCENT;
                    case MADE -> Tag.Tone.GOOD;
                    case KNOWN -> Tag.Tone.NEUTRAL;
                });
    }

    /** "Geboortedatum: Schrijf de datum als 27-03-2019 …" */
    public List<String> remarks(ImportLineView line) {
        List<String> remarks = new ArrayList<>();
        line.problems()
                .forEach(problem -> remarks.add(problem.column()
                        .map(column -> ui.t("csv.remark.column", column, problem.message()))
                        .orElse(problem.message())));
        line.doubleLines().forEach(other -> remarks.add(ui.t("csv.remark.line", other)));
        line.waitsFor().ifPresent(other -> remarks.add(ui.t("csv.remark.waits." + line.state(), other)));
        return remarks;
    }

    /** Whether somebody of it seems to stand in a file that is there. */
    public List<FileLine> doubles(ImportLineView line, Map<UUID, FileLine> files) {
        return line.doubles().stream().map(files::get).toList();
    }

    /** To look at once more, as there is nothing to take over or something went wrong. */
    public boolean isStopped(ImportView taken) {
        return !taken.isBusy()
                && (taken.state().equals("checking") || taken.state().equals("applying"));
    }

    /** Files that come when one says so now. */
    public long waiting(ImportView taken) {
        return taken.files(LineState.READY.code()) + taken.files(LineState.FAILED.code());
    }

    public boolean mayTakeOver(ImportView taken) {
        return taken.complete()
                && !taken.isBusy()
                && !taken.state().equals("checking")
                && waiting(taken) + taken.files(LineState.DOUBLE.code()) > 0;
    }
}
