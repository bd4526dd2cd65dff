// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.passend.cases.StandInView;
import nl.passend.cases.internal.work.StandInForColleague.Choice;
import nl.passend.directory.Person;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Ui;

/** Who stands in for whom, in words. */
public record StandInsInWords(Ui ui, UUID me, List<Choice> choices) {
    /** "Joost valt in voor Samira" */
    public String who(StandInView one) {
        String someone = ui.t("someone");
        if (one.absentId().equals(me)) {
            return ui.t("cover.line.for-you", one.standIn().orElse(someone));
        }
        return one.standInId().equals(me)
                ? ui.t("cover.line.you", one.absent().orElse(someone))
                : ui.t("cover.line", one.standIn().orElse(someone), one.absent().orElse(someone));
    }

    public String days(StandInView one) {
        return ui.t("cover.days", ui.date(one.from()), ui.date(one.until()), one.team());
    }

    public boolean mayTellOfOthers() {
        return choices.stream().anyMatch(choice -> choice.absent().size() > 1);
    }

    public List<Option> teams() {
        return choices.stream()
                .map(choice -> Option.of(
                        choice.team().id().value().toString(), choice.team().name()))
                .toList();
    }

    public List<Option> absent() {
        return people(Choice::absent, person -> true);
    }

    public List<Option> standIns() {
        return Stream.concat(
                        Stream.of(Option.of("", ui.t("cover.choose"))),
                        people(Choice::standIns, person -> mayTellOfOthers() || !person.equals(me)).stream())
                .toList();
    }

    private List<Option> people(Function<Choice, List<Person>> which, Predicate<UUID> wanted) {
        return choices.stream()
                .flatMap(choice -> which.apply(choice).stream()
                        .filter(person -> wanted.test(person.id().value()))
                        .map(person -> Option.of(person.id().value().toString(), name(choice, person))))
                .toList();
    }

    private String name(Choice choice, Person person) {
        String name = person.id().value().equals(me) ? ui.t("cover.me", person.fullName()) : person.fullName();
        return choices.size() == 1 ? name : name + ", " + choice.team().name();
    }
}
