// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.BoardView;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.MemberView;
import nl.passend.cases.TeamCard;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Says what carers, brothers and sisters told of themselves, and what becomes of it. */
public record CarersInWords(Ui ui, BoardView board, List<CarerWordsView> said) {
    /** Who said something: oneself first. */
    public List<MemberView> people() {
        return board.file().household().stream()
                .filter(member -> !of(member.id()).isEmpty())
                .sorted(Comparator.comparing((MemberView member) -> !member.you()))
                .toList();
    }

    public List<CarerWordsView> of(UUID member) {
        return said.stream().filter(one -> one.by().equals(member)).toList();
    }

    public String topic(CarerWordsView one) {
        return ui.t("carer.topic." + one.topic());
    }

    /** "Op 3 maart 2026, opgeschreven door Samira. Dit lezen alleen Mirre en Samira." */
    public String told(CarerWordsView one) {
        String on = one.writtenBy()
                .map(worker -> ui.t("carer.on.written", ui.date(one.on()), worker))
                .orElseGet(() -> ui.t("carer.on", ui.date(one.on())));
        return on + " " + readers(one);
    }

    private String readers(CarerWordsView one) {
        String name = new InWords(ui, board).givenName(one.by());
        return switch (one.readers()) {
            case "self" -> ui.t("carer.read-by.self");
            case "confidant" ->
                ui.t("carer.read-by.confidant", name, one.confidant().orElseGet(() -> ui.t("carer.contact")));
            case "teller" -> ui.t("carer.read-by.teller", name);
            default -> ui.t("carer.read-by.household", name);
        };
    }

    /** What becomes of what somebody asked: by when somebody calls, or what came of it. */
    public Optional<String> then(CarerWordsView one) {
        return one.reply()
                .map(reply -> ui.t(
                        "carer.replied",
                        reply.by().orElseGet(() -> ui.t("carer.team")),
                        ui.date(reply.on()),
                        reply.words()))
                .or(() -> one.callBy().map(day -> ui.t("carer.call-by", caller(one), ui.day(day))));
    }

    private String caller(CarerWordsView one) {
        return one.confidant()
                .or(() -> board.team().flatMap(TeamCard::contact))
                .orElseGet(() -> ui.t("carer.somebody"));
    }

    public List<Option> topics() {
        return Arrays.stream(CarerTopic.values())
                .map(topic -> Option.of(
                        topic.code(), ui.t("carer.topic." + topic.code()), ui.t("carer.topic.hint." + topic.code())))
                .toList();
    }

    /** From few to many: whose words they are widens it. */
    public List<Option> readerChoices() {
        String side = board.asTeam() ? ".team" : ".own";
        String contact = board.team().flatMap(TeamCard::contact).orElseGet(() -> ui.t("carer.contact"));
        return (board.asTeam()
                        ? Stream.of("confidant", "teller", "household")
                        : Stream.of("self", "confidant", "teller", "household"))
                .map(code -> Option.of(
                        code, ui.t("carer.readers." + code + side, contact), ui.t("carer.readers." + code + ".hint")))
                .toList();
    }
}
