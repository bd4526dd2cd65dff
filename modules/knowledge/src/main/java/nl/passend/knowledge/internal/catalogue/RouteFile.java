// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.Route.DeskAt;
import nl.passend.knowledge.RuleExample;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import nl.passend.pluginapi.rules.Verdict;

/** Reads routes, their rules and the examples of those from their file. */
final class RouteFile {
    private static final int LEAST_EXAMPLES = 2;

    private final SourceFile sources;
    private final Map<String, Law> laws;
    private final ConditionFile conditions;
    private final Set<String> ruleIds = new HashSet<>();
    private final Map<RouteId, Route> routes = new LinkedHashMap<>();
    private final List<RuleExample> examples = new ArrayList<>();

    RouteFile(DataEntry file, SourceFile sources, Map<String, Law> laws, Function<FactName, Optional<Fact>> facts) {
        this.sources = sources;
        this.laws = laws;
        this.conditions = new ConditionFile(facts);
        for (DataEntry entry : file.only("routes").entries("routes")) {
            var route = route(entry.calledBy("id"));
            if (routes.put(route.id(), route) != null) {
                throw entry.fault("id", "stands twice: " + route.id());
            }
        }
    }

    /** In the order of the file. */
    Map<RouteId, Route> routes() {
        return routes;
    }

    List<RuleExample> examples() {
        return examples;
    }

    private Route route(DataEntry entry) {
        entry.only(
                "id",
                "law",
                "title",
                "summary",
                "decides",
                "apply",
                "bring",
                "terms",
                "remedies",
                "desk",
                "urgent",
                "source",
                "rules");
        var id = new RouteId(entry.text("id"));
        var law = Optional.ofNullable(laws.get(entry.text("law")))
                .orElseThrow(() -> entry.fault("law", "does not stand in laws.json: " + entry.text("law")));
        var source = sources.of(entry);
        var remedies = referred(entry, "remedies", Law::remedy);
        if (remedies.isEmpty()) {
            throw entry.fault("remedies", "is empty: every route says how to disagree");
        }
        return new Route(
                id,
                law.code(),
                entry.text("title"),
                entry.text("summary"),
                entry.findText("decides").orElse(law.decides()),
                entry.text("apply"),
                entry.texts("bring"),
                referred(entry, "terms", Law::term),
                remedies,
                desk(entry),
                entry.has("urgent") && entry.flag("urgent"),
                source,
                rules(entry, id, source));
    }

    /** What other entries point at as {@code law/code}. */
    private <T> List<T> referred(DataEntry entry, String field, BiFunction<Law, String, Optional<T>> find) {
        return entry.texts(field).stream()
                .map(reference -> {
                    var parts = reference.split("/", 2);
                    return Optional.ofNullable(laws.get(parts[0]))
                            .filter(law -> parts.length == 2)
                            .flatMap(law -> find.apply(law, parts[1]))
                            .orElseThrow(() -> entry.fault(field, "does not stand in laws.json: " + reference));
                })
                .toList();
    }

    private static DeskAt desk(DataEntry entry) {
        return switch (entry.text("desk")) {
            case "municipality" -> DeskAt.MUNICIPALITY;
            case "careOffice" -> DeskAt.CARE_OFFICE;
            case "decider" -> DeskAt.DECIDER;
            case "none" -> DeskAt.NONE;
            default -> throw entry.fault("desk", "is none of municipality, careOffice, decider, none");
        };
    }

    private List<Rule> rules(DataEntry entry, RouteId route, Source source) {
        var rules = entry.entries("rules").stream()
                .map(rule -> rule(rule.calledBy("id"), route, source))
                .toList();
        if (rules.isEmpty()) {
            throw entry.fault("rules", "is empty: nobody would ever find this route");
        }
        return rules;
    }

    private Rule rule(DataEntry entry, RouteId route, Source source) {
        entry.only("id", "version", "requires", "examples");
        var id = entry.text("id");
        if (!ruleIds.add(id)) {
            throw entry.fault("id", "stands twice: " + id);
        }
        var requirements = entry.entries("requires").stream()
                .map(requirement -> requirement(requirement.only("text", "because", "when")))
                .toList();
        if (requirements.isEmpty()) {
            throw entry.fault("requires", "is empty");
        }
        var shown = entry.entries("examples");
        if (shown.size() < LEAST_EXAMPLES) {
            throw entry.fault("examples", "has fewer than " + LEAST_EXAMPLES);
        }
        shown.forEach(example -> examples.add(example(example, route, id)));
        return new Rule(id, entry.number("version"), route, requirements, source);
    }

    private Requirement requirement(DataEntry entry) {
        return new Requirement(entry.text("text"), entry.text("because"), conditions.read(entry.entry("when")));
    }

    private static RuleExample example(DataEntry entry, RouteId route, String rule) {
        entry.only("title", "facts", "verdict");
        var verdict =
                switch (entry.text("verdict")) {
                    case "yes" -> Verdict.YES;
                    case "perhaps" -> Verdict.PERHAPS;
                    case "no" -> Verdict.NO;
                    default -> throw entry.fault("verdict", "is none of yes, perhaps, no");
                };
        return new RuleExample(
                route, rule, entry.text("title"), entry.entry("facts").json(), verdict);
    }
}
