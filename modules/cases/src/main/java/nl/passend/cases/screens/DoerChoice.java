// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;

/** Who does it: workers and the household in one list, so that nobody has to know which is which. */
final class DoerChoice {
    private static final String FIELD = "doer";
    private static final String WORKER = "worker";
    private static final String MEMBER = "member";

    private DoerChoice() {}

    /** @param nobody what it says when none is chosen */
    static List<Option> options(String nobody, List<Option> colleagues, Stream<Option> members) {
        return Stream.of(Stream.of(Option.of("", nobody)), named(WORKER, colleagues.stream()), named(MEMBER, members))
                .flatMap(options -> options)
                .toList();
    }

    private static Stream<Option> named(String kind, Stream<Option> people) {
        return people.map(one -> Option.of(kind + ":" + one.value(), one.label()));
    }

    /** As chosen; a name that was typed counts when nobody was. */
    static ChangeActions.Doer chosen(Form form) {
        String[] chosen = form.typed(FIELD).split(":", 2);
        Optional<UUID> id = chosen.length == 2 ? id(chosen[1], form) : Optional.empty();
        return new ChangeActions.Doer(
                id.filter(some -> chosen[0].equals(WORKER)),
                id.filter(some -> chosen[0].equals(MEMBER)),
                form.text("who").filter(name -> id.isEmpty()));
    }

    private static Optional<UUID> id(String typed, Form form) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            form.error(FIELD, "choose.someone");
            return Optional.empty();
        }
    }
}
