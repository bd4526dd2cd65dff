// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactType.Option;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;

/** A catalogue that does not change: what was published, or that with what plugins add. */
public final class KnownFacts implements FactCatalogue {
    private static final Locale DUTCH = new Locale("nl", "NL");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private static final Pattern SHOWABLE_NAME = Pattern.compile("[\\w.-]{1,80}");
    private static final int MOST_TOLD = 100;

    private final List<FactGroup> groups;
    private final Map<FactName, Fact> byName = new TreeMap<>();

    KnownFacts(List<FactGroup> groups) {
        this.groups = List.copyOf(groups);
        groups.forEach(group -> group.facts().forEach(fact -> byName.put(fact.name(), fact)));
    }

    /** Without what plugins add. */
    public static KnownFacts shipped() {
        return new KnownFacts(FactFile.shipped().groups());
    }

    @Override
    public List<FactGroup> groups() {
        return groups;
    }

    @Override
    public Optional<Fact> find(FactName name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public FactCatalogue with(FactName name, Optional<Fact> instead) {
        var changed = new ArrayList<FactGroup>();
        for (FactGroup group : groups) {
            changed.add(new FactGroup(
                    group.code(),
                    group.title(),
                    group.facts().stream()
                            .flatMap(fact -> fact.name().equals(name) ? instead.stream() : Stream.of(fact))
                            .toList()));
        }
        if (find(name).isEmpty()) {
            instead.ifPresent(fact -> changed.add(new FactGroup("", "", List.of(fact))));
        }
        return new KnownFacts(changed);
    }

    @Override
    public Facts read(JsonObject json, String pointer) {
        var values = new TreeMap<FactName, FactValue>();
        var problems = new ArrayList<FieldProblem>();
        json.forEach((name, value) -> read(name, value, pointer, values, problems));
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems.subList(0, Math.min(MOST_TOLD, problems.size())));
        }
        return new Facts(values);
    }

    private void read(
            String name,
            JsonValue value,
            String pointer,
            Map<FactName, FactValue> values,
            List<FieldProblem> problems) {
        var fact = named(name);
        if (fact.isEmpty()) {
            boolean showable = SHOWABLE_NAME.matcher(name).matches();
            problems.add(new FieldProblem(
                    showable ? pointer + "/" + name : pointer,
                    "Dit feit bestaat niet. Kijk bij /api/v1/facts hoe feiten heten."));
        } else if (value != JsonValue.NULL) {
            FactJson.read(fact.get().type(), value)
                    .ifPresentOrElse(
                            read -> values.put(fact.get().name(), read),
                            () -> problems.add(new FieldProblem(
                                    pointer + "/" + name,
                                    FactJson.hint(fact.get().type()))));
        }
    }

    private Optional<Fact> named(String name) {
        return byName.values().stream()
                .filter(fact -> fact.name().value().equals(name))
                .findFirst();
    }

    @Override
    public JsonObject write(Facts facts) {
        var json = Json.createObjectBuilder();
        facts.values().forEach((name, value) -> json.add(name.value(), FactJson.write(value)));
        return json.build();
    }

    @Override
    public String words(Fact fact, FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return yesNo.value() ? "Ja" : "Nee";
        }
        if (value instanceof FactValue.WholeNumber number) {
            return fact.type() instanceof FactType.WholeNumber type
                    ? number.value() + " " + type.unit()
                    : String.valueOf(number.value());
        }
        if (value instanceof FactValue.Day day) {
            return DAY.format(day.value());
        }
        if (value instanceof FactValue.Code code) {
            return label(fact.type(), code.value());
        }
        Set<String> codes = ((FactValue.Codes) value).values();
        return codes.isEmpty()
                ? "Niets daarvan"
                : codes.stream().map(code -> label(fact.type(), code)).sorted().collect(Collectors.joining(", "));
    }

    private static String label(FactType type, String code) {
        return type.options().stream()
                .filter(option -> option.code().equals(code))
                .map(Option::label)
                .findFirst()
                .orElse(code);
    }
}
