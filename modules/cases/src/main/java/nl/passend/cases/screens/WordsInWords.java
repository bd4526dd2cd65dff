// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.TeamCard;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what was told, by whom and for whom, in plain words. */
public record WordsInWords(Ui ui, BoardView board, OwnWordsView told, Map<String, Form> forms) {
    private static final String OWN = "own";

    /** "Mirre over zichzelf", "Tycho over Lente" */
    public String title(OwnWordsView.Story story) {
        String about = words().givenName(story.about());
        if (story.voice().equals("reader")) {
            return ui.t("story.title.reader", about);
        }
        String by = story.by().orElseGet(() -> ui.t("someone"));
        return story.voice().equals(OWN)
                ? ui.t("story.title.own", by)
                : ui.t("story.title." + story.voice(), InWords.capital(by), about);
    }

    /** "Verteld op 3 maart 2026. Dit leest: Mirre en Nadia." */
    public String readers(OwnWordsView.Story story) {
        String by = story.by().orElseGet(() -> ui.t("someone"));
        return ui.t("story.on", ui.date(story.on()))
                + " "
                + switch (story.readers()) {
                    case "self" -> ui.t("story.read-by.self");
                    case "confidant" ->
                        ui.t("story.read-by.confidant", by, story.confidant().orElse(ui.t("someone")));
                    default -> ui.t("story.read-by.household");
                };
    }

    /** "Bevestigd door Mirre op 3 maart 2026." */
    public String status(OwnWordsView.Question question) {
        return question.confirmedOn()
                .map(day -> question.confirmedBy()
                        .map(by -> ui.t("question.confirmed", words().givenName(by), ui.date(day)))
                        .orElseGet(() -> ui.t("question.confirmed.on", ui.date(day))))
                .orElseGet(() -> ui.t("question.unconfirmed"));
    }

    /** "Zo is het", and for a worker whose word it is. */
    public String confirm(OwnWordsView.Question question) {
        return team() ? ui.t("question.confirm.team", words().givenName(question.member())) : ui.t("question.confirm");
    }

    /** Members for whom the one who reads may write: for a worker all, in the own place oneself and for whom one decides. */
    public List<MemberView> writesFor() {
        if (!board.may().contains("plan")) {
            return List.of();
        }
        var wards = board.guardianships().stream()
                .filter(tie -> self().filter(tie.guardian()::equals).isPresent())
                .map(tie -> tie.ward())
                .collect(Collectors.toSet());
        return board.file().household().stream()
                .filter(member -> team() || member.you() || wards.contains(member.id()))
                .toList();
    }

    public Optional<OwnWordsView.Question> question(UUID member) {
        return told.question(member);
    }

    public Optional<OwnWordsView.Wish> wish(UUID member) {
        return told.wish(member);
    }

    /** The form as it was sent, or with what stands there. */
    public Form questionForm(UUID member) {
        Form sent = forms.get("question." + member);
        return sent != null
                ? sent
                : Form.empty()
                        .with(
                                "words",
                                question(member)
                                        .map(OwnWordsView.Question::words)
                                        .orElse(""))
                        .with(
                                "version",
                                question(member)
                                        .map(OwnWordsView.Question::version)
                                        .orElse(0L));
    }

    public Form wishForm(UUID member) {
        Form sent = forms.get("wish." + member);
        return sent != null
                ? sent
                : Form.empty()
                        .with(
                                "words",
                                wish(member).map(OwnWordsView.Wish::words).orElse(""))
                        .with(
                                "version",
                                wish(member).map(OwnWordsView.Wish::version).orElse(0L));
    }

    public boolean wasSent(String what, UUID member) {
        return forms.containsKey(what + "." + member);
    }

    public List<Option> tellers() {
        return Stream.concat(
                        members(),
                        Stream.of(
                                Option.of("worker", ui.t("story.teller.worker")),
                                Option.of("other", ui.t("story.teller.other"))))
                .toList();
    }

    public List<Option> about() {
        return members().toList();
    }

    private Stream<Option> members() {
        return board.file().household().stream().map(m -> Option.of(m.id().toString(), m.givenName()));
    }

    /** From few to many: who tells it widens it, and nobody else. */
    public List<Option> readerChoices() {
        if (team()) {
            return List.of(
                    Option.of("confidant", ui.t("story.readers.confidant.team"), ui.t("story.readers.confidant.hint")),
                    Option.of("household", ui.t("story.readers.household"), ui.t("story.readers.household.hint.team")));
        }
        String confidant = board.team().flatMap(TeamCard::contact).orElseGet(() -> ui.t("story.readers.contact"));
        return List.of(
                Option.of("self", ui.t("story.readers.self"), ui.t("story.readers.self.hint")),
                Option.of("confidant", ui.t("story.readers.confidant.own", confidant)),
                Option.of("household", ui.t("story.readers.household"), ui.t("story.readers.household.hint.own")));
    }

    public List<Option> reads() {
        return List.of(Option.of("yes", ui.t("story.reads.yes"), ui.t("story.reads.hint")));
    }

    private boolean team() {
        return board.asTeam();
    }

    private Optional<UUID> self() {
        return board.file().household().stream()
                .filter(MemberView::you)
                .map(MemberView::id)
                .findFirst();
    }

    private InWords words() {
        return new InWords(ui, board);
    }
}
