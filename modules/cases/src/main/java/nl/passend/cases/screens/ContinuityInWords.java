// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.MemberView;
import nl.passend.cases.TakerAnswer;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says who takes over and what they answered, in sentences that one can read aloud. */
public record ContinuityInWords(Ui ui, BoardView board, Map<String, Form> forms) {
    /** "Mirre en Tycho", as others read it too. */
    public String names(List<UUID> members) {
        InWords words = new InWords(ui, board);
        List<String> names = members.stream().map(words::givenName).toList();
        return names.size() < 2
                ? names.stream().findFirst().orElseGet(() -> ui.t("someone"))
                : ui.t("and", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    public String name(UUID member) {
        return new InWords(ui, board).givenName(member);
    }

    /** "Zegt ja. Dat was op 3 maart 2026. Wij hoorden het van Mirre." */
    public String answered(CareContinuityView.Taker taker) {
        return Stream.of(
                        Optional.of(ui.t("takeover.answer." + taker.answer())),
                        taker.on().map(day -> ui.t("takeover.answered.on", ui.date(day))),
                        taker.heardFrom().map(by -> ui.t("takeover.answered.from", by)))
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    /** Which form it is: the time and the place in the list. */
    public String which(CareContinuityView.Span span, CareContinuityView.Taker taker) {
        return span.horizon() + span.takers().indexOf(taker);
    }

    public boolean wasSent(String which) {
        return forms.containsKey(which);
    }

    /** The form as it was sent, or with what stands there. */
    public Form form(String which, CareContinuityView.Taker taker) {
        Form sent = forms.get(which);
        if (sent != null) {
            return sent;
        }
        Form form = Form.empty()
                .with("answer." + which, taker.answer())
                .with("from." + which, taker.heardFrom().orElse(""));
        taker.on().ifPresent(day -> form.with("on." + which, day));
        return form;
    }

    public List<Option> answers() {
        return Arrays.stream(TakerAnswer.values())
                .map(answer -> Option.of(answer.code(), ui.t("takeover.answer.choice." + answer.code())))
                .toList();
    }

    /** Whom one can care for: everybody but oneself. */
    public List<Option> others() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("choose"))),
                        board.file().household().stream()
                                .filter(member -> !member.you())
                                .map(ContinuityInWords::option))
                .toList();
    }

    /** Who may care too; from an own side oneself is one of them anyway. */
    public List<Option> carers(Optional<CareContinuityView> plan) {
        return board.file().household().stream()
                .filter(member -> !member.you())
                .filter(member ->
                        plan.filter(one -> one.about().equals(member.id())).isEmpty())
                .map(ContinuityInWords::option)
                .toList();
    }

    private static Option option(MemberView member) {
        return Option.of(member.id().toString(), member.givenName());
    }
}
