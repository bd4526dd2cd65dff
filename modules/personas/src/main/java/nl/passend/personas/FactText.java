// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.Source;

/**
 * One version of a fact as editors write it; see {@link Fact} for what each part means. Its name is that of the item, since rules,
 * plans and plugins hold on to it.
 *
 * @param order where it stands in its group: a smaller number comes first
 * @param group code of a {@link FactGroup}
 * @param least of a number
 * @param most of a number
 * @param unit of a number
 * @param options of a choice
 */
public record FactText(
        int order,
        String group,
        Sort type,
        String question,
        Optional<String> help,
        Optional<String> judgedBy,
        Optional<Integer> least,
        Optional<Integer> most,
        Optional<String> unit,
        List<OptionText> options,
        Source source) {
    /** What kind of answer it has. */
    public enum Sort {
        YES_NO,
        NUMBER,
        DAY,
        ONE_OF,
        SOME_OF;

        public boolean isChoice() {
            return this == ONE_OF || this == SOME_OF;
        }

        public static Sort of(FactType type) {
            if (type instanceof FactType.YesNo) {
                return YES_NO;
            }
            if (type instanceof FactType.WholeNumber) {
                return NUMBER;
            }
            if (type instanceof FactType.Day) {
                return DAY;
            }
            return type instanceof FactType.OneOf ? ONE_OF : SOME_OF;
        }
    }

    /** @param id as rules and callers write it; stays the same whatever the words become */
    public record OptionText(String id, String label) {}

    public FactText {
        options = List.copyOf(options);
    }

    public static FactText of(int order, String group, Fact fact) {
        var number = fact.type() instanceof FactType.WholeNumber whole
                ? Optional.of(whole)
                : Optional.<FactType.WholeNumber>empty();
        return new FactText(
                order,
                group,
                Sort.of(fact.type()),
                fact.question(),
                fact.help(),
                fact.judgedBy(),
                number.map(FactType.WholeNumber::least),
                number.map(FactType.WholeNumber::most),
                number.map(FactType.WholeNumber::unit),
                fact.type().options().stream()
                        .map(option -> new OptionText(option.code(), option.label()))
                        .toList(),
                fact.source());
    }

    /** As it is asked. */
    public Fact fact(FactName name) {
        return new Fact(name, answers(), question, help, judgedBy, source);
    }

    private FactType answers() {
        return switch (type) {
            case YES_NO -> new FactType.YesNo();
            case NUMBER -> new FactType.WholeNumber(least.orElseThrow(), most.orElseThrow(), unit.orElseThrow());
            case DAY -> new FactType.Day();
            case ONE_OF -> new FactType.OneOf(choices());
            case SOME_OF -> new FactType.SomeOf(choices());
        };
    }

    private List<FactType.Option> choices() {
        return options.stream()
                .map(option -> new FactType.Option(option.id(), option.label()))
                .toList();
    }
}
