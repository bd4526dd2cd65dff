// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.AccessView;
import nl.passend.screenkit.Ui;

/** Says in plain words who may enter and who looked, for the templates. */
public record AccessInWords(Ui ui) {
    /** "U werkt in team Rivierenwijk, als gezinsregisseur." */
    public String way(AccessView.Way way) {
        boolean director = way.teamRole().filter("director"::equals).isPresent();
        return ui.t(
                "access.way." + (director ? "director" : way.role()), way.team().orElse(""));
    }

    public String since(LocalDate from, Optional<LocalDate> until) {
        return InWords.since(ui, from, until);
    }

    /** "Samira van team Rivierenwijk keek in het plan, om u te helpen." */
    public String sentence(AccessLogLine line) {
        String who =
                line.team().map(team -> ui.t("log.of-team", line.name(), team)).orElse(line.name());
        return "changed".equals(line.action())
                ? ui.t("log.changed", who, did(line))
                : ui.t("log.looked", who, line.purposeInWords());
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
