// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.RepresentationView;
import nl.passend.cases.WithholdingReason;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says who represents whom and what that means, in plain words. */
public record RepresentationInWords(Ui ui, BoardView board) {
    private InWords words() {
        return new InWords(ui, board);
    }

    /** "Mirre heeft gezag over Lente", "Kantoor De Sluis is bewindvoerder van Gijs" */
    public String title(RepresentationView one) {
        String who = one.representative()
                .map(words()::capitalName)
                .or(one::name)
                .or(one::organisation)
                .orElseGet(() -> InWords.capital(ui.t("someone")));
        return who + " " + ui.t("ground." + one.ground()) + " " + words().givenName(one.represented());
    }

    /** What it means here today. */
    public String effect(RepresentationView one) {
        return ui.t("effect." + one.effect(), words().givenName(one.represented()));
    }

    /** "Sinds 3 maart 2019. Besluit van 1 maart 2019, nummer 12/345." */
    public String facts(RepresentationView one) {
        return Stream.of(
                        Optional.of(words().since(one.from(), one.until()) + "."),
                        one.decidedOn().map(day -> ui.t("decides.decided", ui.date(day))),
                        one.reference().map(reference -> ui.t("decides.reference.line", reference)),
                        one.organisation().filter(at -> one.name().isPresent()).map(at -> ui.t("decides.at", at)),
                        one.mayDo().map(what -> ui.t("decides.may-do.line", what)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    /** "Burgerlijk Wetboek, artikel 1:245" */
    public String law(RepresentationView one) {
        return ui.t("decides.law", ui.t("lawbook." + one.law()), one.article());
    }

    /** Why they do not read along, and who read that too. */
    public String withheld(RepresentationView.Withheld it) {
        return Stream.of(
                        Optional.of(it.reason()
                                .map(reason -> ui.t("withhold.reason." + reason) + ".")
                                .orElseGet(() -> ui.t("withhold.unexplained"))),
                        it.words(),
                        it.by().map(name -> ui.t("withhold.by", name)),
                        it.readBy().map(name -> ui.t("withhold.read-by", name)),
                        it.until().map(day -> ui.t("withhold.until.line", ui.date(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    public String state(RepresentationView.Withheld it) {
        return ui.t("withhold.state." + it.state());
    }

    public List<Option> reasons() {
        return Arrays.stream(WithholdingReason.values())
                .map(reason -> Option.of(reason.code(), ui.t("withhold.reason." + reason.code())))
                .toList();
    }
}
