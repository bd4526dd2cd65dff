// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.BoardView;
import nl.passend.cases.RequestKind;
import nl.passend.cases.RequestView;
import nl.passend.cases.internal.request.Outcome;
import nl.passend.cases.internal.request.RequestTerms;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Requests about data in words. */
public record RequestsInWords(Ui ui, BoardView board, List<RequestView> asked) {
    public List<RequestView> waiting() {
        return asked.stream().filter(one -> one.answer().isEmpty()).toList();
    }

    public List<RequestView> answered() {
        return asked.stream().filter(one -> one.answer().isPresent()).toList();
    }

    public String title(RequestView one) {
        return ui.t("request.title." + one.kind(), new InWords(ui, board).givenName(one.about()));
    }

    /** "Gevraagd door Mirre op 23 november 2026." */
    public String asked(RequestView one) {
        return ui.t("request.asked", new InWords(ui, board).givenName(one.askedBy()), ui.date(one.askedOn()));
    }

    /** By when, and that it is late once it is. */
    public String promise(RequestView one) {
        return one.answerBy().isBefore(ui.today())
                ? ui.t(board.asTeam() ? "request.late.team" : "request.late.own", ui.date(one.answerBy()))
                : ui.t("request.promise", ui.date(one.answerBy()));
    }

    public String outcome(RequestView.Answer answer) {
        String by = answer.by().orElse(ui.t("someone"));
        return ui.t("request.answered." + answer.outcome(), by, ui.date(answer.on()));
    }

    /** Whether the answer to this one was sent and came back with something to mend. */
    public boolean wasSent(Form form, RequestView one) {
        return form.ticked("answer." + one.id());
    }

    public boolean wasMoved(Form form, RequestView one) {
        return form.ticked("why." + one.id());
    }

    public List<Option> kinds() {
        return Stream.of(RequestKind.values())
                .map(kind -> Option.of(
                        kind.code(), ui.t("request.kind." + kind.code()), ui.t("request.kind.hint." + kind.code())))
                .toList();
    }

    public List<Option> members() {
        return board.file().household().stream()
                .map(member -> Option.of(member.id().toString(), member.givenName()))
                .toList();
    }

    public List<Option> about() {
        return Stream.concat(Stream.of(Option.of("", ui.t("request.about.self"))), members().stream())
                .toList();
    }

    public List<Option> outcomes(RequestView one) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome == Outcome.DONE || !one.kind().equals(RequestKind.QUESTION.code()))
                .map(outcome -> Option.of(outcome.code(), ui.t("request.outcome." + outcome.code())))
                .toList();
    }

    /** "23 november 2026: Bo keek in het plan, om u te helpen." */
    public Optional<String> line(Optional<AccessLogLine> line) {
        return line.map(one -> ui.date(one.day()) + ": " + new AccessInWords(ui).sentence(one));
    }

    /** Where the term comes from, so that nobody has to take our word for it. */
    public String source(RequestView one) {
        return RequestKind.of(one.kind())
                .map(kind -> RequestTerms.of(kind).source())
                .orElse("");
    }
}
