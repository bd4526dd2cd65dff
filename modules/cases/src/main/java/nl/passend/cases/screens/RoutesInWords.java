// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.passend.cases.RouteInPlanView;
import nl.passend.cases.internal.plan.ChooseRoute;
import nl.passend.knowledge.Candidate;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Verdict;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Says how a route in a plan stands, in plain words and never as a bare yes or no. */
public record RoutesInWords(Ui ui) {
    /** The one thing to know about it now. */
    public String sentence(RouteInPlanView route) {
        if (route.status().equals("refused") && route.due().isPresent()) {
            return ui.t("way.until", ui.day(route.due().get())) + " "
                    + left(route.daysLeft().orElse(0L));
        }
        if (route.status().equals("applied")) {
            return route.due()
                    .map(last -> ui.t("way.applied.until", route.decidedBy(), ui.day(last)))
                    .orElseGet(() -> ui.t("way.applied", route.decidedBy()));
        }
        return ui.t("way.sentence." + route.status());
    }

    /** "U kunt tot en met maandag 20 april iets doen. Nog 38 dagen." */
    public String until(RouteInPlanView.Door door) {
        long left = door.daysLeft().orElse(0L);
        String day = door.until().map(ui::day).orElse("");
        return left < 0 ? ui.t("way.too-late", day) : ui.t("way.until", day) + " " + left(left);
    }

    private String left(long days) {
        return days == 0 ? ui.t("way.today") : ui.count("way.left", days);
    }

    public String judged(RouteInPlanView route) {
        return ui.t("way.verdict." + route.verdict());
    }

    /** Before it is chosen. What does not fit says why not, as everywhere. */
    public String weighed(ChooseRoute.Weighed one) {
        return one.candidate().verdict() == Verdict.NO
                ? ui.t("guide-choose.no", because(one.candidate()))
                : ui.t("way.verdict." + one.candidate().verdict().name().toLowerCase(Locale.ROOT)) + ".";
    }

    private static String because(Candidate candidate) {
        return candidate.conditions().stream()
                .filter(condition -> condition.outcome() == Outcome.FAILS)
                .map(Candidate.JudgedCondition::because)
                .findFirst()
                .orElse("");
    }

    public Tag status(RouteInPlanView route) {
        Tag.Tone tone =
                switch (route.status()) {
                    case "granted" -> Tag.Tone.GOOD;
                    case "refused" -> Tag.Tone.URGENT;
                    default -> Tag.Tone.NEUTRAL;
                };
        return new Tag(ui.t("way.status." + route.status()), tone);
    }

    public List<Option> statuses() {
        return Stream.of("applied", "granted", "refused", "disputed", "closed")
                .map(code -> Option.of(code, InWords.capital(ui.t("way.status." + code))))
                .toList();
    }
}
