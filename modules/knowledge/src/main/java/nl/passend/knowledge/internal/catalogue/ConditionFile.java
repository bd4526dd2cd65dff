// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;

/**
 * Reads conditions, and holds them against the facts: a rule that compares a fact with something that can never be its answer
 * would be unknown for ever, and nobody would notice.
 *
 * <pre>{@code
 * {"fact": "hasWlz", "is": true}              {"fact": "lives", "is": "reception"}
 * {"fact": "age", "atLeast": 18}              {"fact": "lives", "oneOf": ["ownHome", "withParents"]}
 * {"fact": "threats", "includes": "eviction"} {"fact": "decisionSentOn", "within": [-42, 0]}
 * {"all": […]}   {"any": […]}   {"not": {…}}
 * }</pre>
 */
final class ConditionFile {
    private final Function<FactName, Optional<Fact>> facts;

    ConditionFile(Function<FactName, Optional<Fact>> facts) {
        this.facts = facts;
    }

    Condition read(DataEntry entry) {
        if (entry.has("all")) {
            return new Condition.All(parts(entry.only("all"), "all"));
        }
        if (entry.has("any")) {
            return new Condition.Any(parts(entry.only("any"), "any"));
        }
        if (entry.has("not")) {
            return new Condition.Not(read(entry.only("not").entry("not")));
        }
        return leaf(entry);
    }

    private List<Condition> parts(DataEntry entry, String field) {
        var parts = entry.entries(field).stream().map(this::read).toList();
        if (parts.isEmpty()) {
            throw entry.fault(field, "is empty");
        }
        return parts;
    }

    private Condition leaf(DataEntry entry) {
        var fact = fact(entry);
        if (entry.has("is")) {
            return compare(entry.only("fact", "is"), fact, Comparison.EQUALS, is(entry, fact));
        }
        if (entry.has("atLeast")) {
            return compare(
                    entry.only("fact", "atLeast"),
                    fact,
                    Comparison.AT_LEAST,
                    new FactValue.WholeNumber(entry.number("atLeast")));
        }
        if (entry.has("atMost")) {
            return compare(
                    entry.only("fact", "atMost"),
                    fact,
                    Comparison.AT_MOST,
                    new FactValue.WholeNumber(entry.number("atMost")));
        }
        if (entry.has("includes")) {
            return compare(
                    entry.only("fact", "includes"),
                    fact,
                    Comparison.INCLUDES,
                    new FactValue.Codes(Set.of(entry.text("includes"))));
        }
        if (entry.has("oneOf")) {
            return new Condition.Any(entry.only("fact", "oneOf").texts("oneOf").stream()
                    .map(code -> compare(entry, fact, Comparison.EQUALS, new FactValue.Code(code)))
                    .toList());
        }
        if (entry.has("within")) {
            return within(entry.only("fact", "within"), fact);
        }
        throw entry.fault("fact", "is compared with nothing: is, atLeast, atMost, includes, oneOf or within");
    }

    private Fact fact(DataEntry entry) {
        var name = entry.text("fact");
        try {
            return facts.apply(FactName.of(name))
                    .orElseThrow(() -> entry.fault("fact", "does not stand in the catalogue of facts: " + name));
        } catch (IllegalArgumentException e) {
            throw entry.fault("fact", "is not the name of a fact: " + name);
        }
    }

    private static FactValue is(DataEntry entry, Fact fact) {
        return fact.type() instanceof FactType.YesNo
                ? new FactValue.YesNo(entry.flag("is"))
                : new FactValue.Code(entry.text("is"));
    }

    private static Condition compare(DataEntry entry, Fact fact, Comparison comparison, FactValue value) {
        if (!fact.type().accepts(value)) {
            throw entry.fault("fact", fact.name() + " never has this answer");
        }
        return new Condition.Compare(fact.name(), comparison, value);
    }

    private static Condition within(DataEntry entry, Fact fact) {
        if (!(fact.type() instanceof FactType.Day)) {
            throw entry.fault("within", fact.name() + " is not a day");
        }
        var days = Stream.of(entry.value("within"))
                .filter(JsonArray.class::isInstance)
                .flatMap(array -> ((JsonArray) array).stream())
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).intValue())
                .toList();
        if (days.size() != 2 || days.get(0) > days.get(1)) {
            throw entry.fault("within", "is not two numbers of days, the first the smaller");
        }
        return new Condition.WithinDays(fact.name(), days.get(0), days.get(1));
    }
}
