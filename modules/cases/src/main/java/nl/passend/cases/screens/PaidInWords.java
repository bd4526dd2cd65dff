// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passend.cases.CostsView;
import nl.passend.cases.Funder;
import nl.passend.cases.PaidFileView;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says in plain words what help costs and who pays for it, for the templates. */
public record PaidInWords(Ui ui) {
    /** "het zorgkantoor" */
    public String payer(String code) {
        return ui.t("pays." + code);
    }

    /** "Hulp die het zorgkantoor betaalt" */
    public String paidBy(CostsView costs) {
        return costs.funder().map(code -> ui.t("paid.by", payer(code))).orElse("");
    }

    /** "Lente Zonnewolk en Mos Zonnewolk" */
    public String names(List<String> people) {
        return people.size() < 2
                ? String.join("", people)
                : ui.t("and", String.join(", ", people.subList(0, people.size() - 1)), people.get(people.size() - 1));
    }

    public String people(PaidFileView file) {
        return file.people().isEmpty() ? ui.t("paid.nobody") : names(file.people());
    }

    /** "Hulp die het zorgkantoor betaalt · 3 helpers · u ziet dit tot en met 22 november 2027" */
    public String about(PaidFileView file) {
        List<String> facts = new ArrayList<>(List.of(ui.t("paid.by", payer(file.funder()))));
        if (file.helpers() > 0) {
            facts.add(ui.count("paid.helpers", file.helpers()));
        }
        file.until().ifPresent(last -> facts.add(ui.t("paid.until", ui.date(last))));
        return String.join(" · ", facts);
    }

    public String organisation(CostsView.Line line) {
        return line.organisation().orElseGet(() -> ui.t("paid.no-organisation"));
    }

    /** "voor Lente · Wet langdurige zorg (Wlz) · 14 uur per week" */
    public String about(CostsView.Line line) {
        List<String> facts = new ArrayList<>(List.of(ui.t("help.whom", names(line.members()))));
        line.lawName().ifPresent(facts::add);
        line.hours()
                .ifPresent(hours -> facts.add(ui.t(
                        "help.hours." + line.per().orElse("week"),
                        hours.stripTrailingZeros().toPlainString().replace('.', ','))));
        return String.join(" · ", facts);
    }

    public String since(CostsView.Line line) {
        return InWords.since(ui, line.since(), line.until());
    }

    public String cost(CostsView.Line line) {
        return line.costPerYear().map(this::euro).orElseGet(() -> ui.t("costs.unknown"));
    }

    public String euro(int euros) {
        return ui.t("costs.euro", euros);
    }

    /** "Van 2 is het niet bekend." */
    public Optional<String> unknown(int helpers) {
        return helpers == 0 ? Optional.empty() : Optional.of(ui.count("paid.unknown", helpers));
    }

    public List<Option> payers() {
        return Arrays.stream(Funder.values())
                .map(funder -> Option.of(
                        funder.code(), ui.t("pays.name." + funder.code()), ui.t("pays.hint." + funder.code())))
                .toList();
    }

    public List<Option> agreed() {
        return List.of(Option.of("yes", ui.t("costs.let-in.agreed.yes")));
    }
}
