// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;

/**
 * The answers to one question that rules can tell apart: of numbers and days one from every stretch between two bounds, of a
 * choice every option, of several choices every combination of the options that some rule mentions. Two answers from one stretch
 * lead to the same outcomes everywhere, so trying these is trying all.
 */
final class PossibleAnswers {
    /** Above this many options the combinations are too many to try; then each alone, none and all of them. */
    private static final int MOST_COMBINED = 4;

    private PossibleAnswers() {}

    /** @param conditions all that look at this fact, and maybe at others */
    static List<FactValue> to(Fact fact, Collection<Condition> conditions, LocalDate today) {
        var leaves = conditions.stream()
                .flatMap(PossibleAnswers::leaves)
                .filter(leaf -> leaf.facts().contains(fact.name()))
                .toList();
        var type = fact.type();
        if (type instanceof FactType.YesNo) {
            return List.of(new FactValue.YesNo(true), new FactValue.YesNo(false));
        }
        if (type instanceof FactType.OneOf choice) {
            return choice.options().stream()
                    .<FactValue>map(option -> new FactValue.Code(option.code()))
                    .toList();
        }
        if (type instanceof FactType.SomeOf) {
            return combinations(leaves);
        }
        if (type instanceof FactType.WholeNumber) {
            return stretches(leaves, today, bound -> new FactValue.WholeNumber((int) (long) bound))
                    .filter(type::accepts)
                    .toList();
        }
        return stretches(leaves, today, bound -> new FactValue.Day(LocalDate.ofEpochDay(bound)))
                .toList();
    }

    private static Stream<Condition> leaves(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.parts().stream().flatMap(PossibleAnswers::leaves);
        }
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().flatMap(PossibleAnswers::leaves);
        }
        return condition instanceof Condition.Not not ? leaves(not.part()) : Stream.of(condition);
    }

    /** The first value of each stretch, and one before them all. */
    private static Stream<FactValue> stretches(
            List<Condition> leaves, LocalDate today, Function<Long, FactValue> value) {
        var starts = new TreeSet<Long>();
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.WithinDays within) {
                starts.add(today.toEpochDay() + within.from());
                starts.add(today.toEpochDay() + within.until() + 1);
            } else if (leaf instanceof Condition.Compare compare) {
                long bound = number(compare.value());
                if (compare.comparison() != Comparison.AT_MOST) {
                    starts.add(bound);
                }
                if (compare.comparison() != Comparison.AT_LEAST) {
                    starts.add(bound + 1);
                }
            }
        }
        return starts.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(starts.first() - 1), starts.stream()).map(value);
    }

    private static long number(FactValue value) {
        return value instanceof FactValue.Day day ? day.value().toEpochDay() : ((FactValue.WholeNumber) value).value();
    }

    private static List<FactValue> combinations(List<Condition> leaves) {
        var mentioned = new TreeSet<String>();
        for (Condition leaf : leaves) {
            if (leaf instanceof Condition.Compare compare && compare.value() instanceof FactValue.Codes codes) {
                mentioned.addAll(codes.values());
            }
        }
        var sets = new ArrayList<Set<String>>();
        sets.add(Set.of());
        if (mentioned.size() > MOST_COMBINED) {
            mentioned.forEach(code -> sets.add(Set.of(code)));
            sets.add(mentioned);
        } else {
            for (String code : mentioned) {
                for (Set<String> smaller : List.copyOf(sets)) {
                    var larger = new HashSet<>(smaller);
                    larger.add(code);
                    sets.add(larger);
                }
            }
        }
        return sets.stream().<FactValue>map(FactValue.Codes::new).toList();
    }
}
