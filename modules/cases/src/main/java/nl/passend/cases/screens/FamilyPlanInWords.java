// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Map;
import nl.passend.cases.BoardView;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/**
 * What was offered to parents and what they said, in words.
 *
 * @param forms as they were sent, by the name of the form
 */
public record FamilyPlanInWords(Ui ui, BoardView board, Map<String, Form> forms) {
    public String offered(FamilyGroupPlanView.Offer offer) {
        if (offer.offeredOn().isEmpty()) {
            return ui.t(board.asTeam() ? "group.not-offered.team" : "group.not-offered.own");
        }
        String day = ui.date(offer.offeredOn().get());
        return offer.offeredBy()
                .map(by -> ui.t("group.offered.by", day, by))
                .orElseGet(() -> ui.t("group.offered", day));
    }

    public String answered(FamilyGroupPlanView.Offer offer) {
        String said = ui.t(
                "group.answer." + offer.answer().orElseThrow() + (offer.mine() ? ".own" : ".team"),
                offer.answeredOn().map(ui::date).orElse(""));
        return said
                + offer.again()
                        .map(day -> " " + ui.t("group.asked-again", ui.date(day)))
                        .orElse("");
    }

    /** "Geschreven door Mirre, samen met oma en de buren" */
    public String origin(FamilyGroupPlanView.OwnPlan plan) {
        InWords words = new InWords(ui, board);
        String by = plan.toldBy().map(words::name).orElseGet(() -> ui.t("group.family"));
        return plan.with().isPresent()
                ? ui.t("group.origin.with", by, plan.with().get(), ui.date(plan.on()))
                : ui.t("group.origin", by, ui.date(plan.on()));
    }

    public Form answerForm(FamilyGroupPlanView.Offer offer) {
        String name = "said." + offer.parent();
        Form form = Form.empty().with(name, offer.words().orElse(""));
        offer.again().ifPresent(day -> form.with("again." + offer.parent(), day));
        return forms.getOrDefault(name, form).with("version", offer.version());
    }

    public Form planForm(FamilyGroupPlanView.OwnPlan plan) {
        String name = "words." + plan.id();
        return forms.getOrDefault(
                        name,
                        Form.empty()
                                .with(name, plan.words())
                                .with("with." + plan.id(), plan.with().orElse("")))
                .with("version", plan.version());
    }

    public Form form(String name) {
        return forms.getOrDefault(name, Form.empty());
    }

    public boolean wasSent(String name) {
        return forms.containsKey(name);
    }

    public List<Option> children() {
        InWords words = new InWords(ui, board);
        return board.plan().familyPlan().children().stream()
                .map(child -> Option.of(child.toString(), words.givenName(child)))
                .toList();
    }
}
