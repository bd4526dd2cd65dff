// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Optional;
import nl.passend.cases.WorkItem;
import nl.passend.screenkit.Task;
import nl.passend.screenkit.Ui;

/** Says what waits, for the page Mijn werk. */
public record WorkInWords(Ui ui) {
    public List<Task> tasks(List<WorkItem> items) {
        return items.stream()
                .map(item -> new Task(
                        what(item),
                        Place.TEAM.of(item.caseFile(), page(item)),
                        Optional.of(about(item)),
                        Optional.of(item.due()),
                        false))
                .toList();
    }

    private String what(WorkItem item) {
        if (item.kind().equals("action")) {
            return item.what();
        }
        String kind = item.overdue() ? item.kind().replace("answer-waits", "answer-silent") : item.kind();
        return ui.t("work." + kind, item.what());
    }

    private static String page(WorkItem item) {
        return switch (item.kind()) {
            case "action" -> "plan";
            case "proposal-owed", "proposal-unanswered", "proposal-call" -> "te-veel/" + item.id();
            case "meeting",
                    "meeting-ask",
                    "meeting-move",
                    "answer-waits",
                    "answer-tell",
                    "answer-call",
                    "answer-other" -> "overleg/" + item.id();
            case "family-plan-again" -> "familiegroepsplan";
            case "plan-look", "plan-answer-waits", "plan-answer-call", "plan-answer-other" -> "versies/" + item.id();
            case "safety-look" -> "veiligheid";
            case "request-owed" -> "verzoeken";
            case "carer-asks" -> CarerPages.PAGE + "/" + item.id();
            case "continuity-check" -> ContinuityPages.PAGE + "/" + item.id();
            case "route-term" -> "routes/" + item.id();
            case "withholding-unread", "withholding-standing", "withholding-opening" -> "gezin";
            default -> "wie-komt/" + item.id();
        };
    }

    private String about(WorkItem item) {
        return item.family() + item.who().map(name -> " · " + name).orElse("");
    }
}
