// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Verdict;

/**
 * One look at rules with what is known today. An unknown fact leaves a comparison unknown; "and" fails as soon as one part fails,
 * "or" holds as soon as one part holds (Kleene's strong logic). A value of another kind than the comparison's settles nothing: a
 * mistake in the data makes a route possible, never certain.
 */
public final class Evaluation {
    private final Facts facts;
    private final LocalDate today;

    /** @param today the legal day from which conditions on days count */
    public Evaluation(Facts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    public Outcome of(Condition condition) {
        if (condition instanceof Condition.Compare compare) {
            return facts.find(compare.fact())
                    .map(known -> compared(known, compare))
                    .orElse(Outcome.UNKNOWN);
        }
        if (condition instanceof Condition.WithinDays within) {
            return facts.find(within.fact()).map(known -> within(known, within)).orElse(Outcome.UNKNOWN);
        }
        if (condition instanceof Condition.Not not) {
            return opposite(of(not.part()));
        }
        if (condition instanceof Condition.All all) {
            return together(all.parts(), Outcome.FAILS, Outcome.HOLDS);
        }
        return together(((Condition.Any) condition).parts(), Outcome.HOLDS, Outcome.FAILS);
    }

    /** Every requirement with its outcome and, where it is unknown, the facts that can still settle it. */
    public JudgedRule of(Rule rule) {
        return new JudgedRule(
                rule, rule.requirements().stream().map(this::judged).toList());
    }

    /** YES when one rule holds, NO when all of them fail: several rules are several ways in. */
    public Verdict verdict(List<Rule> rules) {
        Outcome best = Outcome.FAILS;
        for (Rule rule : rules) {
            Outcome outcome = outcome(rule);
            if (outcome == Outcome.HOLDS) {
                return Verdict.YES;
            }
            if (outcome == Outcome.UNKNOWN) {
                best = Outcome.UNKNOWN;
            }
        }
        return best == Outcome.UNKNOWN ? Verdict.PERHAPS : Verdict.NO;
    }

    /** Without the explanation of {@link #of(Rule)}. */
    Outcome outcome(Rule rule) {
        Outcome outcome = Outcome.HOLDS;
        for (Requirement requirement : rule.requirements()) {
            Outcome one = of(requirement.condition());
            if (one == Outcome.FAILS) {
                return Outcome.FAILS;
            }
            if (one == Outcome.UNKNOWN) {
                outcome = Outcome.UNKNOWN;
            }
        }
        return outcome;
    }

    private JudgedRequirement judged(Requirement requirement) {
        Outcome outcome = of(requirement.condition());
        var open = new TreeSet<FactName>();
        if (outcome == Outcome.UNKNOWN) {
            collectOpen(requirement.condition(), open);
        }
        return new JudgedRequirement(requirement, outcome, open);
    }

    /** Only parts that are unknown themselves can still turn an unknown whole. */
    private void collectOpen(Condition condition, Set<FactName> open) {
        if (of(condition) != Outcome.UNKNOWN) {
            return;
        }
        if (condition instanceof Condition.Compare compare) {
            open.add(compare.fact());
        } else if (condition instanceof Condition.WithinDays within) {
            open.add(within.fact());
        } else if (condition instanceof Condition.Not not) {
            collectOpen(not.part(), open);
        } else if (condition instanceof Condition.All all) {
            all.parts().forEach(part -> collectOpen(part, open));
        } else if (condition instanceof Condition.Any any) {
            any.parts().forEach(part -> collectOpen(part, open));
        }
    }

    private Outcome together(List<Condition> parts, Outcome decisive, Outcome otherwise) {
        Outcome outcome = otherwise;
        for (Condition part : parts) {
            Outcome one = of(part);
            if (one == decisive) {
                return decisive;
            }
            if (one == Outcome.UNKNOWN) {
                outcome = Outcome.UNKNOWN;
            }
        }
        return outcome;
    }

    private Outcome within(FactValue known, Condition.WithinDays within) {
        return known instanceof FactValue.Day day
                ? outcome(!day.value().isBefore(today.plusDays(within.from()))
                        && !day.value().isAfter(today.plusDays(within.until())))
                : Outcome.UNKNOWN;
    }

    private static Outcome compared(FactValue known, Condition.Compare compare) {
        if (known.getClass() != compare.value().getClass()) {
            return Outcome.UNKNOWN;
        }
        return switch (compare.comparison()) {
            case EQUALS -> outcome(known.equals(compare.value()));
            case AT_LEAST -> ordered(known, compare.value(), 1);
            case AT_MOST -> ordered(known, compare.value(), -1);
            case INCLUDES ->
                known instanceof FactValue.Codes codes
                        ? outcome(codes.values().containsAll(((FactValue.Codes) compare.value()).values()))
                        : Outcome.UNKNOWN;
        };
    }

    /** @param side 1 when the known value may be more, -1 when it may be less; equal is always right */
    private static Outcome ordered(FactValue known, FactValue bound, int side) {
        if (known instanceof FactValue.WholeNumber number) {
            return outcome(Integer.compare(number.value(), ((FactValue.WholeNumber) bound).value()) * side >= 0);
        }
        if (known instanceof FactValue.Day day) {
            return outcome(Integer.signum(day.value().compareTo(((FactValue.Day) bound).value())) * side >= 0);
        }
        return Outcome.UNKNOWN;
    }

    private static Outcome opposite(Outcome outcome) {
        return switch (outcome) {
            case HOLDS -> Outcome.FAILS;
            case FAILS -> Outcome.HOLDS;
            case UNKNOWN -> Outcome.UNKNOWN;
        };
    }

    private static Outcome outcome(boolean holds) {
        return holds ? Outcome.HOLDS : Outcome.FAILS;
    }
}
