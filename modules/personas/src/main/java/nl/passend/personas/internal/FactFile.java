// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactGroup;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.Source;

/** The catalogue of facts as it comes in the jar. */
final class FactFile {
    private final List<FactGroup> groups;
    private final Map<FactName, Integer> editions = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Set<String> usedSources = new HashSet<>();
    private final Set<FactName> names = new HashSet<>();

    private FactFile(DataEntry file) {
        this.groups = groups(file);
    }

    /** By code, in the order in which one would talk about them. */
    static Map<String, String> groupTitles() {
        return Titles.ALL;
    }

    /** Read when first asked for. */
    private static final class Titles {
        static final Map<String, String> ALL = titles(shipped());

        private static Map<String, String> titles(FactFile file) {
            var titles = new LinkedHashMap<String, String>();
            file.groups().forEach(group -> titles.put(group.code(), group.title()));
            return Collections.unmodifiableMap(titles);
        }
    }

    /** {@code facts.json}. */
    static FactFile shipped() {
        return read(DataEntry.read(FactCatalogue.class, "facts.json"));
    }

    /** @throws nl.passend.kernel.datafile.DataFault at the first mistake, with file, fact and field */
    static FactFile read(DataEntry file) {
        return new FactFile(file.only("sources", "groups"));
    }

    List<FactGroup> groups() {
        return groups;
    }

    /** 1, unless the file says otherwise; raised by who changes the fact in the jar. */
    int edition(FactName name) {
        return editions.getOrDefault(name, 1);
    }

    private List<FactGroup> groups(DataEntry file) {
        file.entriesByName("sources").forEach((code, entry) -> sources.put(code, source(entry)));
        var groups = file.entries("groups").stream().map(this::group).toList();
        sources.keySet().stream()
                .filter(code -> !usedSources.contains(code))
                .findFirst()
                .ifPresent(unused -> {
                    throw file.fault("sources", unused + " is used by no fact");
                });
        return groups;
    }

    private static Source source(DataEntry entry) {
        entry.only("title", "address", "checkedOn", "verified");
        return new Source(
                entry.text("title"), entry.findAddress("address"), entry.day("checkedOn"), entry.flag("verified"));
    }

    private FactGroup group(DataEntry numbered) {
        var entry = numbered.calledBy("code").only("code", "title", "facts");
        return new FactGroup(
                entry.text("code"),
                entry.text("title"),
                entry.entries("facts").stream().map(this::fact).toList());
    }

    private Fact fact(DataEntry numbered) {
        var entry = numbered.calledBy("name")
                .only(
                        "name",
                        "type",
                        "least",
                        "most",
                        "unit",
                        "options",
                        "question",
                        "help",
                        "judgedBy",
                        "source",
                        "edition");
        var name = name(entry);
        if (!names.add(name)) {
            throw entry.fault("name", "stands twice in the catalogue");
        }
        if (entry.has("edition")) {
            editions.put(name, entry.number("edition"));
        }
        return new Fact(
                name,
                type(entry),
                question(entry),
                entry.findText("help"),
                entry.findText("judgedBy"),
                sourceOf(entry));
    }

    private static FactName name(DataEntry entry) {
        try {
            var name = FactName.of(entry.text("name"));
            if (name.value().startsWith("plugin.")) {
                throw entry.fault("name", "names below plugin. are for plugins");
            }
            return name;
        } catch (IllegalArgumentException e) {
            throw entry.fault("name", "is not the name of a fact, such as hasWlz");
        }
    }

    private static String question(DataEntry entry) {
        var question = entry.text("question");
        if (!question.endsWith("?")) {
            throw entry.fault("question", "does not end with a question mark");
        }
        return question;
    }

    private Source sourceOf(DataEntry entry) {
        var code = entry.text("source");
        usedSources.add(code);
        return Optional.ofNullable(sources.get(code))
                .orElseThrow(() -> entry.fault("source", "is none of the sources on top of the file: " + code));
    }

    private static FactType type(DataEntry entry) {
        return switch (entry.text("type")) {
            case "yesNo" -> new FactType.YesNo();
            case "day" -> new FactType.Day();
            case "number" -> new FactType.WholeNumber(entry.number("least"), entry.number("most"), entry.text("unit"));
            case "oneOf" -> new FactType.OneOf(options(entry));
            case "someOf" -> new FactType.SomeOf(options(entry));
            default -> throw entry.fault("type", "is none of yesNo, number, day, oneOf, someOf");
        };
    }

    private static List<FactType.Option> options(DataEntry entry) {
        return entry.textsByName("options").entrySet().stream()
                .map(option -> new FactType.Option(option.getKey(), option.getValue()))
                .toList();
    }
}
