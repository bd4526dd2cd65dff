// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import nl.passend.cases.HandOutView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Work that goes from one colleague to another, in words. */
public record HandOutInWords(Ui ui, HandOutView work) {
    public String what() {
        return new WorkInWords(ui).what(work.item());
    }

    public String who() {
        return work.item().mine()
                ? ui.t("hand.now.you")
                : work.item().who().map(name -> ui.t("hand.now", name)).orElseGet(() -> ui.t("hand.now.nobody"));
    }

    /** Where it is done. */
    public String place() {
        return Place.TEAM.of(work.item().caseFile(), WorkInWords.page(work.item()));
    }

    public List<Option> colleagues() {
        return work.colleagues().stream()
                .map(one -> Option.of(
                        one.person().toString(), one.you() ? ui.t("hand.me", one.givenName()) : one.givenName()))
                .toList();
    }

    /** "Samira gaf dit op 23 november 2026 aan Joost" */
    public String given(HandOutView.Given given) {
        return ui.t(
                "hand.given",
                given.by().orElse(ui.t("someone")),
                ui.date(given.on()),
                given.to().orElse(ui.t("someone")));
    }
}
