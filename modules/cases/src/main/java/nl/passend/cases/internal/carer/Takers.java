// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.Horizon;
import nl.passend.cases.TakerAnswer;
import nl.passend.cases.internal.part.Content;

/**
 * Who takes over, and what each of them said when asked. An answer belongs to a name at one horizon: whoever is named anew has not
 * been asked, and who stays keeps their answer whatever else of the plan changes. So those whom the emergency plan names for tonight
 * keep theirs too, though their names stand there.
 *
 * @param named for each horizon but tonight, in this order
 */
record Takers(Map<Horizon, List<Someone>> named, Map<Asked, Said> answers) {
    Takers {
        named = Map.copyOf(named);
        answers = Map.copyOf(answers);
    }

    static Takers none() {
        return new Takers(Map.of(), Map.of());
    }

    /** @param phone empty for who lives in the house */
    record Someone(String name, Optional<String> phone, Optional<String> what) {}

    /** Somebody at one horizon, however their name was typed. */
    record Asked(Horizon horizon, String name) {
        Asked {
            name = name.strip().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param on absent for who was not asked
     * @param heardFrom who told it, in words
     * @param member who told it, when it was written in their own account
     */
    record Said(TakerAnswer answer, Optional<LocalDate> on, Optional<String> heardFrom, Optional<UUID> member) {
        static final Said NOT_ASKED =
                new Said(TakerAnswer.NOT_ASKED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    List<Someone> at(Horizon horizon) {
        return named.getOrDefault(horizon, List.of());
    }

    Said said(Horizon horizon, String name) {
        return answers.getOrDefault(new Asked(horizon, name), Said.NOT_ASKED);
    }

    /**
     * Others take over from now on.
     *
     * @param tonight names in the emergency plan
     */
    Takers retold(Map<Horizon, List<Someone>> others, List<String> tonight) {
        Map<Asked, Said> kept = new LinkedHashMap<>();
        Stream.concat(
                        tonight.stream().map(name -> new Asked(Horizon.TONIGHT, name)),
                        others.entrySet().stream()
                                .flatMap(at -> at.getValue().stream().map(one -> new Asked(at.getKey(), one.name()))))
                .filter(answers::containsKey)
                .forEach(asked -> kept.put(asked, answers.get(asked)));
        return new Takers(others, kept);
    }

    Takers answered(Horizon horizon, String name, Said said) {
        Map<Asked, Said> changed = new LinkedHashMap<>(answers);
        changed.put(new Asked(horizon, name), said);
        return new Takers(named, changed);
    }

    JsonArray namedAsJson() {
        var rows = Json.createArrayBuilder();
        for (Horizon horizon : Horizon.values()) {
            at(horizon)
                    .forEach(one -> rows.add(row(horizon, one.name())
                            .with("phone", one.phone())
                            .with("what", one.what())
                            .values()));
        }
        return rows.build();
    }

    JsonArray answersAsJson() {
        var rows = Json.createArrayBuilder();
        answers.forEach((asked, said) -> rows.add(row(asked.horizon(), asked.name())
                .with("answer", Optional.of(said.answer().code()))
                .with("on", said.on())
                .with("heardFrom", said.heardFrom())
                .with("member", said.member())
                .values()));
        return rows.build();
    }

    private static Content row(Horizon horizon, String name) {
        return Content.empty().with("horizon", Optional.of(horizon.code())).with("name", Optional.of(name));
    }

    static Takers of(JsonArray named, JsonArray answers) {
        Map<Horizon, List<Someone>> people = new LinkedHashMap<>();
        rows(named)
                .forEach(row -> people.merge(
                        horizon(row),
                        List.of(new Someone(name(row), row.text("phone"), row.text("what"))),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList()));
        Map<Asked, Said> said = new LinkedHashMap<>();
        rows(answers)
                .forEach(row -> said.put(
                        new Asked(horizon(row), name(row)),
                        new Said(
                                row.text("answer").flatMap(TakerAnswer::of).orElseThrow(),
                                row.text("on").map(LocalDate::parse),
                                row.text("heardFrom"),
                                row.text("member").map(UUID::fromString))));
        return new Takers(people, said);
    }

    private static Stream<Content> rows(JsonArray stored) {
        return stored.getValuesAs(JsonObject.class).stream().map(Content::new);
    }

    private static Horizon horizon(Content row) {
        return row.text("horizon").flatMap(Horizon::of).orElseThrow();
    }

    private static String name(Content row) {
        return row.text("name").orElseThrow();
    }
}
