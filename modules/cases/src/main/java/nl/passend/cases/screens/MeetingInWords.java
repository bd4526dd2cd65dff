// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeetingView;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Tag;
import nl.passend.screenkit.Ui;

/** Says of a meeting who comes, what may be decided and what waits for whom, in plain words. */
public record MeetingInWords(Ui ui, BoardView board, Map<String, Form> forms) {
    private static final String VERSION = "version";

    public MeetingInWords(Ui ui, BoardView board) {
        this(ui, board, Map.of());
    }

    /** "Gesprek op maandag 30 november 2026" */
    public String title(MeetingView meeting) {
        return ui.t("table.kind-on", ui.t("table.kind." + meeting.kind()), ui.day(meeting.on()));
    }

    /** "10:00, op school" */
    public Optional<String> where(MeetingView meeting) {
        String told = Stream.of(meeting.at().map(at -> ui.t("table.at.hour", at)), meeting.place())
                .flatMap(Optional::stream)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return Optional.of(told).filter(text -> !text.isEmpty());
    }

    /** "Dit gaat over u en Lente." */
    public String about(MeetingView meeting) {
        return ui.t("table.about.line", words().names(meeting.about()));
    }

    /** "Mirre en Tycho kunnen dit lezen, en het team." */
    public String readers(MeetingView meeting) {
        return meeting.readers().isEmpty()
                ? ui.t("table.readers.none")
                : ui.t("table.readers", words().names(meeting.readers()));
    }

    public static List<UUID> atTheTable(MeetingView meeting) {
        return Stream.concat(
                        meeting.invitations().stream().map(MeetingView.Invitation::member), meeting.deciders().stream())
                .distinct()
                .toList();
    }

    /** What may be decided of it, and not without whom. */
    public String limit(MeetingView.Item item) {
        if (item.deciders().isEmpty()) {
            return ui.t("table.limit.nobody");
        }
        if (!board.asTeam() && item.you()) {
            return ui.t("table.limit.you");
        }
        return ui.t("table.limit", words().names(item.deciders()));
    }

    /** Those who decide and are not there; before the meeting those who chose so. */
    public List<UUID> missing(MeetingView meeting) {
        return meeting.deciders().stream()
                .filter(member -> meeting.attendance().stream()
                        .noneMatch(
                                one -> one.member().equals(member) && !one.how().equals("absent")))
                .toList();
    }

    /** "Mirre is er niet. U kunt bespreken, niet beslissen. Behalve directe veiligheid." Empty when nobody is missed who decides. */
    public Optional<String> warning(MeetingView meeting) {
        List<UUID> missing = missing(meeting);
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        if (meeting.status().equals("planned")) {
            return Optional.of(ui.t("table.warning.before", words().names(missing)));
        }
        return Optional.of(ui.t(
                missing.size() == 1 ? "table.warning.one" : "table.warning.more",
                InWords.capital(words().names(missing))));
    }

    /** "Mirre: bel mij erbij, 06-…" */
    public String choice(MeetingView.Invitation invitation) {
        if (invitation.choice().isEmpty()) {
            return ui.t("table.choice.none");
        }
        String more = Stream.of(invitation.speaker(), invitation.phone(), invitation.moment())
                .flatMap(Optional::stream)
                .findFirst()
                .map(text -> ": " + text)
                .orElse("");
        return ui.t("table.choice." + invitation.choice().get()) + more;
    }

    public List<Option> choices() {
        String side = board.asTeam() ? ".team" : ".own";
        return Stream.of("come", "another-moment", "call-in", "write", "speaker")
                .map(code -> Option.of(code, ui.t("table.choose." + code + side)))
                .toList();
    }

    public Form invitationForm(MeetingView.Invitation invitation) {
        String member = "." + invitation.member();
        return sent(
                "invitation" + member,
                invitation.version(),
                Form.empty()
                        .with("choice" + member, invitation.choice().orElse(""))
                        .with("words" + member, invitation.words().orElse(""))
                        .with("speaker" + member, invitation.speaker().orElse(""))
                        .with("phone" + member, invitation.phone().orElse(""))
                        .with("moment" + member, invitation.moment().orElse("")));
    }

    /** "Samira komt"; "Bo kan niet. Joost komt." */
    public String colleague(MeetingView.Colleague one) {
        if (one.choice().isEmpty()) {
            return ui.t(board.asTeam() ? "table.colleague.waits" : "table.colleague.waits.own", one.name());
        }
        String said = ui.t("table.colleague." + one.choice().get(), one.name());
        return one.instead()
                .map(name -> said + " " + ui.t("table.colleague.instead", name))
                .orElse(said);
    }

    public List<Option> colleagueChoices(MeetingView.Colleague one) {
        String side = one.mine() ? ".own" : ".team";
        return Stream.of("come", "call-in", "cannot")
                .map(code -> Option.of(code, ui.t("table.colleague." + code + side)))
                .toList();
    }

    public Form colleagueForm(MeetingView.Colleague one) {
        String of = "." + one.id();
        return sent(
                "colleague" + of,
                one.version(),
                Form.empty()
                        .with("choice" + of, one.choice().orElse(""))
                        .with("instead" + of, one.instead().orElse(""))
                        .with("brings" + of, one.brings().orElse("")));
    }

    /** Names of who else is asked and answers nothing here. */
    public List<String> alsoAsked(MeetingView meeting) {
        List<String> names = new ArrayList<>(meeting.helpers());
        meeting.colleagues().forEach(one -> names.remove(one.name()));
        return names;
    }

    public Form afterwardsForm(MeetingView.Afterwards one) {
        return sent("afterwards." + one.member(), one.version(), Form.empty());
    }

    /** Whether the first page has something to say of a meeting of a month ago. */
    public static boolean saysAfterwards(BoardView board) {
        return board.afterwards().stream().anyMatch(one -> one.words().isPresent() || one.mine() && !board.asTeam());
    }

    public Form momentForm(MeetingView meeting) {
        return sent(
                "moment",
                meeting.version(),
                Form.empty()
                        .with("on", meeting.on())
                        .with("at", meeting.at().orElse(""))
                        .with("place", meeting.place().orElse("")));
    }

    /** With what stands there, or else with what each chose: who said that they come, came, unless somebody says otherwise. */
    public Form minutesForm(MeetingView meeting) {
        Form form = Form.empty().with("minutes", meeting.minutes().orElse(""));
        for (UUID member : atTheTable(meeting)) {
            form.with("how." + member, how(meeting, member).orElse(""));
        }
        return sent("minutes", meeting.version(), form);
    }

    private static Optional<String> how(MeetingView meeting, UUID member) {
        return meeting.attendance().stream()
                .filter(one -> one.member().equals(member))
                .map(MeetingView.Attended::how)
                .findFirst();
    }

    public List<Option> presences(MeetingView meeting, UUID member) {
        Optional<String> speaker = meeting.invitations().stream()
                .filter(one -> one.member().equals(member))
                .flatMap(one -> one.speaker().stream())
                .findFirst();
        return Stream.of("came", "phone", "speaker", "absent")
                .filter(code -> !code.equals("speaker") || speaker.isPresent())
                .map(code -> Option.of(code, ui.t("table.how." + code, speaker.orElse(""))))
                .toList();
    }

    /** "Erbij: Mirre aan de telefoon, Tycho niet." */
    public List<String> attended(MeetingView meeting) {
        return meeting.attendance().stream()
                .map(one -> words().givenName(one.member()) + ": " + ui.t("table.was." + one.how()))
                .toList();
    }

    /** Whom one can write down as having said yes: who decides and was there. */
    public List<Option> present(MeetingView meeting) {
        List<UUID> missing = missing(meeting);
        return meeting.deciders().stream()
                .filter(member -> !missing.contains(member))
                .map(member -> Option.of(member.toString(), ui.t("table.agreed.says", words().givenName(member))))
                .toList();
    }

    public List<Option> concerned(MeetingView meeting) {
        return meeting.about().stream()
                .map(member -> Option.of(member.toString(), words().givenName(member)))
                .toList();
    }

    public List<Option> items(MeetingView meeting) {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("table.item.none"))),
                        meeting.agenda().stream()
                                .map(item -> Option.of(item.id().toString(), item.what())))
                .toList();
    }

    public List<Option> doers(List<Option> colleagues) {
        return DoerChoice.options(
                ui.t("table.doer.none"),
                colleagues,
                board.file().household().stream().map(one -> Option.of(one.id().toString(), one.givenName())));
    }

    public List<Option> kinds() {
        return Stream.of(MeetingKind.values())
                .map(kind -> Option.of(
                        kind.code(), ui.t("table.kind." + kind.code()), ui.t("table.kind.hint." + kind.code())))
                .toList();
    }

    public String status(MeetingView.Decision decision) {
        return ui.t("table.status." + decision.status());
    }

    public Tag.Tone tone(MeetingView.Decision decision) {
        return switch (decision.status()) {
            case "agreed" -> Tag.Tone.GOOD;
            case "safety" -> Tag.Tone.URGENT;
            case "dropped" -> Tag.Tone.NEUTRAL;
            default -> Tag.Tone.CARE;
        };
    }

    /** "Mirre: akkoord, op 22 november 2026. Gezegd aan de telefoon." */
    public String answer(MeetingView.Answer answer) {
        String name = InWords.capital(words().name(answer.member()));
        if (answer.said().isEmpty()) {
            return ui.t(
                            board.asTeam() ? "table.answer.waits.team" : "table.answer.waits.own",
                            name,
                            answer.by().map(ui::day).orElse(""))
                    + answer.calls().stream()
                            .reduce((first, last) -> last)
                            .map(day -> " " + ui.t("table.answer.called", ui.day(day)))
                            .orElse("");
        }
        return ui.t(
                        "table.answer." + answer.said().get(),
                        name,
                        answer.on().map(ui::date).orElse(""))
                + answer.how()
                        .filter(how -> !how.equals("self"))
                        .map(how -> " " + ui.t("table.answer.how." + how))
                        .orElse("");
    }

    public Form answerForm(MeetingView.Decision decision, MeetingView.Answer answer) {
        String name = "answer." + decision.id() + "." + answer.member();
        return sent(
                name, answer.version(), Form.empty().with(name, answer.words().orElse("")));
    }

    public Form anewForm(MeetingView.Decision decision) {
        String name = "anew." + decision.id();
        return sent(name, decision.version(), Form.empty().with(name, decision.what()));
    }

    public Form form(String name) {
        return forms.getOrDefault(name, Form.empty());
    }

    public boolean wasSent(String name) {
        return forms.containsKey(name);
    }

    private Form sent(String name, long version, Form otherwise) {
        return forms.getOrDefault(name, otherwise).with(VERSION, version);
    }

    /** What waits for the one who reads. */
    public boolean asksYou(MeetingView meeting) {
        return meeting.invitations().stream()
                        .anyMatch(one -> one.mayAnswer() && one.choice().isEmpty())
                || meeting.decisions().stream().anyMatch(this::asksYou);
    }

    public boolean asksYou(MeetingView.Decision decision) {
        return decision.answers().stream()
                .anyMatch(one -> one.mine() && one.mayAnswer() && one.said().isEmpty());
    }

    private InWords words() {
        return new InWords(ui, board);
    }
}
