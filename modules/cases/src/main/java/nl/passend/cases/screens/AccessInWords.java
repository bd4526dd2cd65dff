// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.AccessView;
import nl.passend.screenkit.Ui;

/** Says in plain words who may enter and who looked, for the templates. */
public record AccessInWords(Ui ui) {
    /** Purpose of a look that saw no plan. */
    private static final String FUNDING = "funding";

    /** Purpose of a look at what was given to read, and at nothing else. */
    private static final String READING = "reading-along";

    /** "U werkt in team Rivierenwijk, als gezinsregisseur." */
    public String way(AccessView.Way way) {
        boolean director = way.teamRole().filter("director"::equals).isPresent();
        if (way.ends().isPresent()) {
            return ui.t("access.way.break-glass", ui.time(way.ends().get()));
        }
        return ui.t(
                "access.way." + (director ? "director" : way.role()), way.team().orElse(""));
    }

    /** "Cliëntondersteuner. Sinds 22 november 2026. Werkgever: Naast U" */
    public String other(AccessView.Other other) {
        return role(other) + ". " + since(other) + "."
                + other.employer()
                        .map(name -> " " + ui.t("access.employer", name))
                        .orElse("");
    }

    /** Of who pays also as what, and that they see nothing else. */
    private String role(AccessView.Other other) {
        return other.funder()
                .map(kind -> ui.t("costs.sees", new PaidInWords(ui).payer(kind)))
                .orElseGet(() -> ui.t("access.role." + other.role()));
    }

    public String since(LocalDate from, Optional<LocalDate> until) {
        return InWords.since(ui, from, until);
    }

    /** Lines by their day, in the order in which they come. */
    public Map<LocalDate, List<AccessLogLine>> byDay(List<AccessLogLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(AccessLogLine::day, LinkedHashMap::new, Collectors.toList()));
    }

    /** "9.16 uur"; "3 keer, het laatst om 9.16 uur" */
    public String when(AccessLogLine line) {
        String last = DateTimeFormatter.ofPattern(ui.t("date.time-pattern")).format(ui.local(line.last()));
        return line.times() > 1 ? ui.t("log.times", line.times(), last) : ui.t("log.once", last);
    }

    public String since(AccessView.Other other) {
        return other.ends()
                .map(ends -> ui.t("access.until", ui.moment(ends)))
                .orElseGet(() -> since(other.from(), other.until()));
    }

    /** "Samira van team Rivierenwijk keek in het plan, om u te helpen." */
    public String sentence(AccessLogLine line) {
        String who =
                line.team().map(team -> ui.t("log.of-team", line.name(), team)).orElse(line.name());
        if ("changed".equals(line.action())) {
            return ui.t("log.changed", who, did(line));
        }
        if (READING.equals(line.purpose())) {
            return ui.t("log.reading", who);
        }
        return FUNDING.equals(line.purpose()) ? ui.t("log.costs", who) : ui.t("log.looked", who, line.purposeInWords());
    }

    /** The last two with "en" between them, those before with commas. */
    private String did(AccessLogLine line) {
        var all = line.what().stream()
                .map(what -> ui.find("event." + what).orElseGet(() -> ui.t("event.other")))
                .distinct()
                .collect(Collectors.toList());
        if (all.isEmpty()) {
            return ui.t("event.other");
        }
        String last = all.remove(all.size() - 1);
        return all.isEmpty() ? last : ui.t("and", String.join(", ", all), last);
    }
}
