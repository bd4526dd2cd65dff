// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Evidence;
import nl.passend.cases.Ground;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.LifeDomain;
import nl.passend.cases.OpenPart;
import nl.passend.cases.StrengthKind;
import nl.passend.cases.internal.plan.ChooseRoute;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** What one can choose from in the forms of a file. Nothing is chosen for anybody: where one must choose, the first option is none. */
public record Choices(Ui ui, BoardView board) {
    public List<Option> members() {
        return board.file().household().stream()
                .map(m -> Option.of(m.id().toString(), m.givenName()))
                .toList();
    }

    public List<Option> members(Collection<UUID> some) {
        return members().stream()
                .filter(option -> some.contains(UUID.fromString(option.value())))
                .toList();
    }

    /** About whom one may plan: everybody for the team; oneself, and whom one decides for, else. */
    public List<Option> planned() {
        return board.file().household().stream()
                .filter(m -> board.asTeam() || m.you() || isMine(m.id()))
                .map(m -> Option.of(m.id().toString(), m.givenName()))
                .toList();
    }

    private boolean isMine(UUID ward) {
        return board.guardianships().stream()
                .filter(tie -> tie.ward().equals(ward))
                .anyMatch(tie ->
                        board.file().household().stream().anyMatch(m -> m.you() && m.id().equals(tie.guardian())));
    }

    public List<Option> chooseMember() {
        return after(Option.of("", ui.t("choose")), members());
    }

    public List<Option> guardians() {
        return after(Option.of("", ui.t("decides.guardian.outside")), members());
    }

    public List<Option> membersOrNobody() {
        return after(Option.of("", ui.t("file.write.told-by.nobody")), members());
    }

    public List<Option> homes() {
        InWords words = new InWords(ui, board);
        return board.homes().stream()
                .map(home -> Option.of(home.id().toString(), words.address(home), words.residents(home)))
                .toList();
    }

    public List<Option> secret() {
        return Stream.of("yes", "no")
                .map(code -> Option.of(code, ui.t("house.secret." + code), ui.t("house.secret.hint." + code)))
                .toList();
    }

    public List<Option> grounds() {
        return Arrays.stream(Ground.values())
                .map(ground -> Option.of(
                        ground.code(), ui.t("ground.name." + ground.code()), ui.t("ground.hint." + ground.code())))
                .toList();
    }

    public List<Option> withheld() {
        return List.of(Option.of("yes", ui.t("decides.withheld.yes"), ui.t("decides.withheld.hint")));
    }

    public List<Option> parts() {
        return Arrays.stream(OpenPart.values())
                .map(part -> Option.of(part.code(), InWords.capital(ui.t("part." + part.code()))))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(EntryKind.values())
                .filter(kind -> kind != EntryKind.SYSTEM && kind != EntryKind.OWN_WORDS)
                .map(kind -> Option.of(kind.code(), InWords.capital(ui.t("kind." + kind.code()))))
                .toList();
    }

    public List<Option> teamOnly() {
        return List.of(Option.of("yes", ui.t("file.write.team-only"), ui.t("file.write.team-only.hint")));
    }

    public List<Option> evidence() {
        return Arrays.stream(Evidence.values())
                .map(one -> Option.of(one.code(), ui.t("follow.evidence." + one.code())))
                .toList();
    }

    /** Whose words a worker writes down: a member's, or their own. */
    public List<Option> tellersOrWorker() {
        return after(Option.of("", ui.t("looking.teller.worker")), members());
    }

    public List<Option> laws() {
        return after(
                Option.of("", ui.t("help.law.unknown")),
                Arrays.stream(HelpLaw.values())
                        .map(law -> Option.of(law.code(), law.fullName()))
                        .toList());
    }

    public List<Option> per() {
        return Stream.of("week", "month")
                .map(code -> Option.of(code, ui.t("help.per." + code)))
                .toList();
    }

    public List<Option> advice() {
        return after(
                Option.of("", ui.t("advice.none")),
                Stream.of("keep", "join", "stop", "thank")
                        .map(code -> Option.of(code, InWords.capital(ui.t("advice." + code))))
                        .toList());
    }

    public List<Option> colleaguesOrNobody(List<Option> colleagues) {
        return after(Option.of("", ui.t("help.colleague.none")), colleagues);
    }

    public List<Option> doers(List<Option> colleagues) {
        return DoerChoice.options(ui.t("todo.who.me"), colleagues, members().stream());
    }

    public List<Option> goals() {
        return after(
                Option.of("", ui.t("todo.goal.none")),
                board.plan().goals().stream()
                        .map(goal -> Option.of(goal.id().toString(), goal.words()))
                        .toList());
    }

    /** The municipalities in which a route was judged. */
    public List<Option> places(List<ChooseRoute.Weighed> weighed) {
        return weighed.stream()
                .map(one -> Option.of(one.candidate().municipality(), one.place()))
                .toList();
    }

    public List<Option> domains() {
        return after(
                Option.of("", ui.t("domain.none")),
                Arrays.stream(LifeDomain.values())
                        .map(one -> Option.of(one.code(), ui.t("domain." + one.code())))
                        .toList());
    }

    public List<Option> strengths() {
        return Arrays.stream(StrengthKind.values())
                .map(one -> Option.of(
                        one.code(), ui.t("strong.kind." + one.code()), ui.t("strong.kind.hint." + one.code())))
                .toList();
    }

    public List<Option> ownWords() {
        return List.of(Option.of("yes", ui.t("wish.whose-words.own"), ui.t("wish.whose-words.own.hint")));
    }

    public List<Option> roles() {
        return roles(ui);
    }

    public static List<Option> roles(Ui ui) {
        return after(
                Option.of("", ui.t("choose")),
                Arrays.stream(HouseholdRole.values())
                        .map(role -> Option.of(role.code(), InWords.capital(ui.t("role." + role.code()))))
                        .toList());
    }

    private static List<Option> after(Option first, List<Option> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
