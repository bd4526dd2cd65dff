// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.RemarkKind;
import nl.passend.cases.RemarkView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** What somebody says about a thing, in words. */
public record RemarksInWords(Ui ui, BoardView board, List<RemarkView> remarks) {
    public List<RemarkView> of(UUID thing) {
        return remarks.stream().filter(one -> one.thing().equals(thing)).toList();
    }

    public List<RemarkView> waiting() {
        return remarks.stream().filter(one -> one.answer().isEmpty()).toList();
    }

    public List<RemarkView> answered() {
        return remarks.stream().filter(one -> one.answer().isPresent()).toList();
    }

    /** "Mirre vindt dat dit niet klopt" */
    public String title(RemarkView one) {
        return ui.t("remark.title." + one.kind(), new InWords(ui, board).givenName(one.by()));
    }

    /** "Gezegd op 23 november 2026. Iemand belt uiterlijk 30 november 2026." */
    public String promise(RemarkView one) {
        String said = ui.t("remark.said", ui.date(one.on()));
        return one.answerBy()
                .map(day -> said + " " + ui.t("remark.promise", ui.date(day)))
                .orElse(said);
    }

    public String answer(RemarkView.Answer answer) {
        return ui.t("remark.answered", answer.by().orElse(ui.t("someone")), ui.date(answer.on()));
    }

    public List<Option> kinds(boolean mayStop) {
        return Stream.of(RemarkKind.values())
                .filter(kind -> mayStop || kind != RemarkKind.STOP)
                .map(kind ->
                        Option.of(kind.code(), ui.t("remark.kind." + kind.code()), ui.t("remark.hint." + kind.code())))
                .toList();
    }
}
