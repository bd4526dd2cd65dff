// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.BoardView;
import nl.passend.cases.MemberView;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Versions of a plan in plain words. */
public record VersionsInWords(Ui ui, BoardView board, Map<String, Form> forms) {
    private static final List<String> KINDS =
            List.of("goal", "strength", "ourselves", "family-plan", "action", "helper");

    public VersionsInWords(Ui ui, BoardView board) {
        this(ui, board, Map.of());
    }

    /** "Het plan van Mirre en Lente, versie 2" */
    public String name(PlanVersionView.Card card) {
        return ui.t("kept.name", about(card), card.number());
    }

    /** "Bewaard op 3 november 2026 door Samira" */
    public String kept(PlanVersionView.Card card) {
        return card.madeBy()
                .map(by -> ui.t("kept.on-by", ui.date(card.madeOn()), by))
                .orElseGet(() -> ui.t("kept.on", ui.date(card.madeOn())));
    }

    private String about(PlanVersionView.Card card) {
        InWords words = words();
        List<String> names = card.about().stream().map(words::givenName).toList();
        return names.size() < 2
                ? String.join("", names)
                : ui.t("and", String.join(", ", names.subList(0, names.size() - 1)), names.get(names.size() - 1));
    }

    /** The kinds of lines of which there are some, in the order of the page. */
    public List<String> kinds(List<PlanVersionView.Line> lines) {
        return KINDS.stream()
                .filter(kind -> lines.stream().anyMatch(line -> line.kind().equals(kind)))
                .toList();
    }

    public List<PlanVersionView.Line> of(String kind, List<PlanVersionView.Line> lines) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** What stands in bold: of who comes the name, of everything else the words. */
    public String title(PlanVersionView.Line line) {
        if (!line.kind().equals("helper")) {
            return line.words();
        }
        return line.who()
                .or(() -> Optional.of(line.words()).filter(words -> !words.isEmpty()))
                .map(InWords::capital)
                .orElseGet(() -> ui.t("kept.helper.unknown"));
    }

    /** "van Mirre, verteld door het gezin", "Samira · vóór 3 december 2026" */
    public String more(PlanVersionView.Line line) {
        List<String> parts = new ArrayList<>();
        if (line.kind().equals("goal")) {
            line.member()
                    .map(words()::name)
                    .map(name -> ui.t(line.own() ? "kept.goal.own" : "wish.of-team", name))
                    .ifPresent(parts::add);
            line.domain().map(code -> ui.t("domain." + code)).ifPresent(parts::add);
        } else if (line.kind().equals("helper")) {
            line.more().ifPresent(parts::add);
            Optional.of(line.words())
                    .filter(words -> !words.isEmpty() && line.who().isPresent())
                    .ifPresent(parts::add);
            line.on().map(day -> ui.t("kept.until", ui.date(day))).ifPresent(parts::add);
            parts.add(ui.t("kept.for", words().names(line.about())));
        } else {
            line.who().ifPresent(parts::add);
            line.on().map(day -> ui.t("kept.by", ui.date(day))).ifPresent(parts::add);
            if (!line.about().isEmpty()) {
                parts.add(ui.t("entry.about", words().names(line.about())));
            }
        }
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** "Andere woorden, een andere dag" */
    public String different(PlanComparisonView.Change change) {
        return InWords.capital(change.fields().stream()
                .map(field -> ui.t("kept.changed." + field))
                .collect(Collectors.joining(", ")));
    }

    public String answer(PlanVersionView.Answer answer) {
        String name = words().capitalName(answer.member());
        if (answer.said().isEmpty()) {
            return answer.by()
                    .filter(day -> board.asTeam())
                    .map(day -> ui.t("kept.answer.waits.team", name, ui.day(day)))
                    .orElseGet(() -> ui.t("kept.answer.waits", name));
        }
        String said = ui.t(
                "kept.answer." + answer.said().get(),
                name,
                answer.on().map(ui::date).orElse(""));
        return said
                + answer.how()
                        .filter(how -> !how.equals("self"))
                        .map(how -> " " + ui.t("kept.how." + how))
                        .orElse("")
                + answer.talkedOn()
                        .map(day -> " " + ui.t("kept.talked", ui.date(day)))
                        .orElse("");
    }

    public Form answerForm(UUID member, Optional<String> words, long version) {
        String name = "said." + member;
        return forms.getOrDefault(name, Form.empty().with(name, words.orElse("")))
                .with("version", version);
    }

    public Form lookAgainForm(PlanVersionView.Card card) {
        Form form = Form.empty();
        card.lookAgainOn().ifPresent(day -> form.with("lookAgainOn", day));
        return forms.getOrDefault("lookAgainOn", form).with("version", card.version());
    }

    public boolean wasSent(String name) {
        return forms.containsKey(name);
    }

    /** Whom a worker may write an answer down for, though nobody asked them: a child of eight has something to say too. */
    public List<UUID> unasked(PlanVersionView version) {
        return version.card().about().stream()
                .filter(member -> version.answers().stream()
                        .noneMatch(answer -> answer.member().equals(member)))
                .toList();
    }

    public List<Option> concerned() {
        return new Choices(ui, board).planned();
    }

    /** Who might have said yes at the table. */
    public List<Option> present() {
        return board.file().household().stream()
                .map(MemberView::id)
                .map(member -> Option.of(member.toString(), ui.t("kept.agreed.says", words().givenName(member))))
                .toList();
    }

    private InWords words() {
        return new InWords(ui, board);
    }
}
