// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.WorkCover;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkFilter.When;
import nl.passend.cases.WorkFilter.Whose;
import nl.passend.cases.WorkItem;
import nl.passend.cases.WorkKind;
import nl.passend.screenkit.Link;
import nl.passend.screenkit.Option;
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
                        false,
                        item.insteadOf().map(name -> ui.t("work.instead-of", name)).stream()
                                .toList(),
                        item.mayHandOut()
                                ? List.of(new Link(
                                        Place.TEAM.of(item.caseFile(), HandOutPage.PAGE + "/" + item.id()),
                                        ui.t("hand.link")))
                                : List.of()))
                .toList();
    }

    public String what(WorkItem item) {
        if (item.kind().equals("action")) {
            return item.what();
        }
        String kind = item.overdue() ? item.kind().replace("answer-waits", "answer-silent") : item.kind();
        return ui.t("work." + kind, item.what());
    }

    static String page(WorkItem item) {
        return switch (item.kind()) {
            case "night-used", "night-look", "night-better" -> "noodplan";
            case "remark-wrong", "remark-disagree", "remark-stop" -> RemarkPages.PAGE;
            case "mention" -> MentionPage.PAGE + "/" + item.id();
            case "action" -> "plan";
            case "proposal-owed", "proposal-unanswered", "proposal-call" -> "te-veel/" + item.id();
            case "meeting",
                    "meeting-ask",
                    "meeting-move",
                    "meeting-answer",
                    "meeting-after",
                    "answer-waits",
                    "answer-tell",
                    "answer-call",
                    "answer-other" -> "overleg/" + item.id();
            case "stuck-ask" -> StuckPages.PAGE;
            case "family-plan-again" -> "familiegroepsplan";
            case "plan-look", "plan-answer-waits", "plan-answer-call", "plan-answer-other" -> "versies/" + item.id();
            case "reader-ends" -> OutsideReaderPages.PAGE;
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
        List<String> words = new ArrayList<>(List.of(item.family()));
        item.who().ifPresent(words::add);
        item.given().ifPresent(given -> words.add(given(given)));
        return String.join(" · ", words);
    }

    private String given(WorkItem.Given given) {
        String by = ui.t("work.given", given.by().orElse(ui.t("someone")));
        return given.why().isEmpty() ? by : by + ": " + given.why();
    }

    /** "Nog 2 zaken waar u niet bij mag." */
    public Optional<String> elsewhere(WorkCover cover) {
        return cover.elsewhere() == 0
                ? Optional.empty()
                : Optional.of(ui.count("work.elsewhere", cover.elsewhere()) + " "
                        + ui.t("work.elsewhere.how", cover.absent()));
    }

    public String cover(WorkCover cover) {
        return cover.until()
                .map(until -> ui.t("work.cover.until", cover.absent(), ui.date(until)))
                .orElseGet(() -> ui.t("work.cover.also", cover.absent()));
    }

    public List<Option> whose() {
        return Stream.of(Whose.values())
                .map(whose -> Option.of(whose.word(), ui.t("work.whose." + whose.code())))
                .toList();
    }

    public List<Option> kinds() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("work.kind.all"))),
                        Stream.of(WorkKind.values())
                                .map(kind -> Option.of(kind.word(), ui.t("work.kind." + kind.code()))))
                .toList();
    }

    public List<Option> days() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("work.when.all"))),
                        Stream.of(When.values()).map(when -> Option.of(when.word(), ui.t("work.when." + when.code()))))
                .toList();
    }

    /** The families on this page of the list, and the one that was chosen. */
    public List<Option> families(List<WorkItem> items, Optional<UUID> chosen) {
        Map<String, String> families = new LinkedHashMap<>();
        families.put("", ui.t("work.family.all"));
        chosen.ifPresent(file -> families.put(file.toString(), ui.t("work.family.chosen")));
        items.forEach(item -> families.put(item.caseFile().toString(), item.family()));
        return families.entrySet().stream()
                .map(family -> Option.of(family.getKey(), family.getValue()))
                .toList();
    }

    /** "Wat op mij wacht, vragen, te laat" */
    public String filter(WorkFilter filter) {
        List<String> words =
                new ArrayList<>(List.of(ui.t("work.whose." + filter.whose().code())));
        filter.kind().ifPresent(kind -> words.add(ui.t("work.kind." + kind.code())));
        filter.when().ifPresent(when -> words.add(ui.t("work.when." + when.code())));
        filter.file().ifPresent(file -> words.add(ui.t("work.family.one")));
        return String.join(", ", words);
    }
}
