// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;

/** Small facts and rules for tests. */
final class SomeRules {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Source SOURCE = new Source("Bedacht voor de toets", Optional.empty(), TODAY, true);

    static final Fact SUNNY = fact("sunny", new FactType.YesNo());
    static final Fact WINDY = fact("windy", new FactType.YesNo());
    static final Fact PLACE = fact(
            "place",
            new FactType.OneOf(List.of(
                    new FactType.Option("beach", "strand"),
                    new FactType.Option("wood", "bos"),
                    new FactType.Option("town", "stad"))));
    static final Fact AGE = fact("age", new FactType.WholeNumber(0, 120, "jaar"));
    static final Fact LETTER = fact("letter", new FactType.Day());
    static final Fact TOYS = fact(
            "toys",
            new FactType.SomeOf(List.of(new FactType.Option("ball", "bal"), new FactType.Option("kite", "vlieger"))));

    private SomeRules() {}

    static Fact fact(String name, FactType type) {
        return new Fact(FactName.of(name), type, name + "?", Optional.empty(), Optional.empty(), SOURCE);
    }

    static Condition is(Fact fact, boolean value) {
        return new Condition.Compare(fact.name(), Comparison.EQUALS, new FactValue.YesNo(value));
    }

    static Condition is(Fact fact, String code) {
        return new Condition.Compare(fact.name(), Comparison.EQUALS, new FactValue.Code(code));
    }

    static Condition atLeast(Fact fact, int bound) {
        return new Condition.Compare(fact.name(), Comparison.AT_LEAST, new FactValue.WholeNumber(bound));
    }

    static Condition atMost(Fact fact, int bound) {
        return new Condition.Compare(fact.name(), Comparison.AT_MOST, new FactValue.WholeNumber(bound));
    }

    static Condition includes(Fact fact, String... codes) {
        return new Condition.Compare(fact.name(), Comparison.INCLUDES, new FactValue.Codes(Set.of(codes)));
    }

    static Condition all(Condition... parts) {
        return new Condition.All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Condition.Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Condition.Not(part);
    }

    static Rule rule(String id, Condition... requirements) {
        var asked = new ArrayList<Requirement>();
        for (Condition condition : requirements) {
            asked.add(new Requirement("asked", "not so", condition));
        }
        return new Rule(id, 1, new RouteId(id), asked, SOURCE);
    }

    static Evaluation with(Facts facts) {
        return new Evaluation(facts, TODAY);
    }

    static Facts known(Fact fact, FactValue value) {
        return Facts.none().with(fact.name(), value);
    }

    static FactValue yes() {
        return new FactValue.YesNo(true);
    }

    static FactValue no() {
        return new FactValue.YesNo(false);
    }

    static FactValue number(int value) {
        return new FactValue.WholeNumber(value);
    }

    static FactValue code(String value) {
        return new FactValue.Code(value);
    }
}
