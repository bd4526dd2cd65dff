// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.MeldcodeStep;
import nl.passend.cases.SafetyOutcome;
import nl.passend.cases.SafetyView;
import nl.passend.cases.Weighing;
import nl.passend.cases.WeighingFrame;
import nl.passend.cases.internal.safety.WeighingFrames;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Safety in words, for the team. */
public record SafetyInWords(Ui ui, BoardView board, List<SafetyView> checks) {
    public Optional<SafetyView> now() {
        return checks.stream().filter(SafetyView::latest).findFirst();
    }

    public List<SafetyView> former() {
        return checks.stream().filter(check -> !check.latest()).toList();
    }

    public String title(SafetyView check) {
        return ui.t("check.found." + check.outcome(), new InWords(ui, board).names(check.about()));
    }

    /** "Samira, 23 november 2026." */
    public String by(SafetyView check) {
        return ui.t("check.by", check.by().orElse(ui.t("someone")), ui.date(check.on()));
    }

    public String by(SafetyView.Step step) {
        return ui.t("check.by", step.by().orElse(ui.t("someone")), ui.date(step.on()));
    }

    public boolean needsSteps(SafetyView check) {
        return !check.outcome().equals(SafetyOutcome.SAFE.code());
    }

    public String name(String step) {
        return ui.t("check.step." + step);
    }

    /** "Melden is nodig. Hulp geven kan niet." */
    public Optional<String> decided(SafetyView.Step step) {
        return step.report()
                .map(report -> ui.t(report ? "check.decided.report" : "check.decided.no-report")
                        + " "
                        + ui.t(step.help().orElse(false) ? "check.decided.help" : "check.decided.no-help"));
    }

    public List<Option> outcomes() {
        return Stream.of(SafetyOutcome.values())
                .map(outcome -> Option.of(
                        outcome.code(),
                        ui.t("check.outcome." + outcome.code()),
                        ui.t("check.outcome.hint." + outcome.code())))
                .toList();
    }

    public List<Option> steps() {
        return Stream.of(MeldcodeStep.values())
                .map(step -> Option.of(step.code(), name(step.code()), ui.t("check.step.hint." + step.code())))
                .toList();
    }

    /** What was typed belongs to the step that it was typed for. */
    public Form posted(Form form, Option step) {
        return isPosted(form, step) ? form : Form.empty();
    }

    /** Whether what was typed is a step, and not another look. */
    public boolean isStep(Form form) {
        return !form.typed("step").isEmpty();
    }

    public boolean isPosted(Form form, Option step) {
        return form.typed("step").equals(step.value());
    }

    public boolean isWeighing(Option step) {
        return step.value().equals(MeldcodeStep.WEIGH.code());
    }

    public boolean isDeciding(Option step) {
        return step.value().equals(MeldcodeStep.DECIDE.code());
    }

    public List<WeighingFrame> allFrames() {
        return WeighingFrames.all();
    }

    public List<Option> frames() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("choose"))),
                        allFrames().stream().map(frame -> Option.of(frame.code(), professions(frame))))
                .toList();
    }

    public String professions(WeighingFrame frame) {
        return InWords.capital(frame.professions());
    }

    /** "Gewogen met het kader voor artsen en tandartsen." */
    public String frame(String told) {
        return ui.t(
                "check.frame.of",
                WeighingFrames.of(told).map(WeighingFrame::professions).orElse(told));
    }

    public List<Option> weighings() {
        return Stream.of(Weighing.values())
                .map(question -> Option.of(
                        question.code(),
                        ui.t("check.weighing." + question.code()),
                        ui.t("check.weighing.hint." + question.code())))
                .toList();
    }

    public List<Option> members() {
        return board.file().household().stream()
                .map(member -> Option.of(member.id().toString(), member.givenName()))
                .toList();
    }

    public List<Option> yesOrNo() {
        return List.of(Option.of("yes", ui.t("check.yes")), Option.of("no", ui.t("check.no")));
    }
}
