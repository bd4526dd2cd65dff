// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;

/**
 * Conditions as editors write and compare them, one line of text that says exactly what is evaluated:
 *
 * <pre>{@code
 * hasWlz is ja                         lives is een van (ownHome, withParents)
 * age minstens 18                      age hoogstens 17
 * threats bevat eviction               decisionSentOn binnen -42..0 dagen
 * a is ja en (b is ja of niet c is ja)
 * }</pre>
 *
 * {@code en} binds before {@code of}. Each comparison is held against its fact: a rule that compares a fact with something that can
 * never be its answer would be unknown for ever, and nobody would notice.
 */
public final class Notation {
    private static final Set<String> WORDS =
            Set.of("en", "of", "niet", "is", "een", "van", "minstens", "hoogstens", "bevat", "binnen", "dagen");
    private static final int DEEPEST = 20;

    private final Function<FactName, Optional<Fact>> facts;
    private final Tokens tokens;
    private int depth;

    private Notation(String text, Function<FactName, Optional<Fact>> facts) {
        this.tokens = new Tokens(text);
        this.facts = facts;
    }

    /** What is wrong with a text, in a plain Dutch sentence. */
    public static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1;

        Fault(String sentence) {
            super(sentence);
        }
    }

    /** @throws Fault with the first thing that is wrong */
    public static Condition read(String text, Function<FactName, Optional<Fact>> facts) {
        var notation = new Notation(text, facts);
        var condition = notation.any();
        notation.tokens.end();
        return condition;
    }

    private Condition any() {
        if (++depth > DEEPEST) {
            throw new Fault("Er staan te veel haakjes in elkaar.");
        }
        var parts = new ArrayList<Condition>(List.of(all()));
        while (tokens.skip("of")) {
            parts.add(all());
        }
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Condition.Any(parts);
    }

    private Condition all() {
        var parts = new ArrayList<Condition>(List.of(one()));
        while (tokens.skip("en")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
    }

    private Condition one() {
        if (tokens.skip("niet")) {
            if (++depth > DEEPEST) {
                throw new Fault("Er staat te vaak ‘niet’ achter elkaar.");
            }
            var part = one();
            depth--;
            return new Condition.Not(part);
        }
        if (tokens.skip("(")) {
            var inside = any();
            tokens.expect(")");
            return inside;
        }
        return comparison();
    }

    private Condition comparison() {
        var fact = fact();
        if (tokens.skip("is")) {
            if (tokens.skip("een")) {
                tokens.expect("van");
                return oneOf(fact);
            }
            return compare(fact, Comparison.EQUALS, value(fact));
        }
        if (tokens.skip("minstens")) {
            return compare(fact, Comparison.AT_LEAST, value(fact));
        }
        if (tokens.skip("hoogstens")) {
            return compare(fact, Comparison.AT_MOST, value(fact));
        }
        if (tokens.skip("bevat")) {
            return compare(fact, Comparison.INCLUDES, new FactValue.Codes(Set.of(tokens.word())));
        }
        if (tokens.skip("binnen")) {
            return within(fact);
        }
        throw new Fault("Na ‘" + fact.name() + "’ hoort: is, is een van (…), minstens, hoogstens, bevat of binnen."
                + tokens.here());
    }

    private Fact fact() {
        var name = tokens.word();
        if (WORDS.contains(name)) {
            throw new Fault("Hier hoort de naam van een gegeven, en niet ‘" + name + "’." + tokens.here());
        }
        try {
            return facts.apply(FactName.of(name)).orElseThrow(() -> unknown(name));
        } catch (IllegalArgumentException e) {
            throw unknown(name);
        }
    }

    private static Fault unknown(String name) {
        return new Fault("Het gegeven ‘" + name + "’ staat niet in de lijst van gegevens.");
    }

    private Condition oneOf(Fact fact) {
        tokens.expect("(");
        var codes = new ArrayList<Condition>();
        do {
            codes.add(compare(fact, Comparison.EQUALS, value(fact)));
        } while (tokens.skip(","));
        tokens.expect(")");
        if (codes.size() < 2) {
            throw new Fault("Achter ‘is een van’ horen twee of meer antwoorden.");
        }
        return new Condition.Any(codes);
    }

    private Condition within(Fact fact) {
        if (!(fact.type() instanceof FactType.Day)) {
            throw new Fault("‘" + fact.name() + "’ is geen dag; ‘binnen … dagen’ past daar niet bij.");
        }
        int from = tokens.number();
        tokens.expect("..");
        int until = tokens.number();
        tokens.expect("dagen");
        if (from > until) {
            throw new Fault("Achter ‘binnen’ staat het kleinste getal eerst.");
        }
        return new Condition.WithinDays(fact.name(), from, until);
    }

    private FactValue value(Fact fact) {
        if (fact.type() instanceof FactType.YesNo) {
            return switch (tokens.word()) {
                case "ja" -> new FactValue.YesNo(true);
                case "nee" -> new FactValue.YesNo(false);
                default -> throw new Fault("Op ‘" + fact.name() + "’ is het antwoord ja of nee.");
            };
        }
        if (fact.type() instanceof FactType.WholeNumber) {
            return new FactValue.WholeNumber(tokens.number());
        }
        if (fact.type() instanceof FactType.Day) {
            return new FactValue.Day(day(tokens.word()));
        }
        return fact.type() instanceof FactType.SomeOf
                ? new FactValue.Codes(Set.of(tokens.word()))
                : new FactValue.Code(tokens.word());
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new Fault("‘" + text + "’ is geen datum zoals 2026-05-31.");
        }
    }

    private static Condition compare(Fact fact, Comparison comparison, FactValue value) {
        boolean ordered = fact.type() instanceof FactType.WholeNumber || fact.type() instanceof FactType.Day;
        boolean fits =
                switch (comparison) {
                    case EQUALS -> true;
                    case AT_LEAST, AT_MOST -> ordered;
                    case INCLUDES -> fact.type() instanceof FactType.SomeOf;
                };
        if (!fits || !fact.type().accepts(value)) {
            throw new Fault("‘" + fact.name() + "’ heeft nooit dit antwoord: " + word(value) + ".");
        }
        return new Condition.Compare(fact.name(), comparison, value);
    }

    /** The opposite of {@link #read}. */
    public static String write(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return oneOf(any).orElseGet(() -> parts(any.parts(), " of "));
        }
        if (condition instanceof Condition.All all) {
            return parts(all.parts(), " en ");
        }
        if (condition instanceof Condition.Not not) {
            return "niet " + inside(not.part());
        }
        if (condition instanceof Condition.WithinDays days) {
            return days.fact() + " binnen " + days.from() + ".." + days.until() + " dagen";
        }
        var compare = (Condition.Compare) condition;
        return compare.fact() + " "
                + switch (compare.comparison()) {
                    case EQUALS -> "is ";
                    case AT_LEAST -> "minstens ";
                    case AT_MOST -> "hoogstens ";
                    case INCLUDES -> "bevat ";
                }
                + word(compare.value());
    }

    private static String parts(List<Condition> parts, String between) {
        return parts.stream().map(Notation::inside).collect(Collectors.joining(between));
    }

    private static String inside(Condition part) {
        boolean joined = part instanceof Condition.All
                || part instanceof Condition.Any any && oneOf(any).isEmpty();
        return joined ? "(" + write(part) + ")" : write(part);
    }

    /** Several answers to one question, which is how people say it. */
    private static Optional<String> oneOf(Condition.Any any) {
        var facts = new TreeSet<String>();
        var words = new ArrayList<String>();
        for (Condition part : any.parts()) {
            if (!(part instanceof Condition.Compare compare) || compare.comparison() != Comparison.EQUALS) {
                return Optional.empty();
            }
            facts.add(compare.fact().value());
            words.add(word(compare.value()));
        }
        return facts.size() == 1 && words.size() > 1
                ? Optional.of(facts.first() + " is een van (" + String.join(", ", words) + ")")
                : Optional.empty();
    }

    private static String word(FactValue value) {
        if (value instanceof FactValue.YesNo yesNo) {
            return yesNo.value() ? "ja" : "nee";
        }
        if (value instanceof FactValue.WholeNumber number) {
            return String.valueOf(number.value());
        }
        if (value instanceof FactValue.Day day) {
            return day.value().toString();
        }
        if (value instanceof FactValue.Code code) {
            return code.value();
        }
        return String.join(", ", new TreeSet<>(((FactValue.Codes) value).values()));
    }
}
