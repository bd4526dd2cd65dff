// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.HashSet;
import java.util.List;

/** What kind of answer a fact has. */
public sealed interface FactType {
    /** Whether the value is an answer of this type. */
    boolean accepts(FactValue value);

    /** The possible answers of a choice; of anything else none. */
    default List<Option> options() {
        return List.of();
    }

    /** Yes or no. */
    record YesNo() implements FactType {
        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.YesNo;
        }
    }

    /**
     * A whole number.
     *
     * @param least smallest that makes sense
     * @param most largest that makes sense
     * @param unit in the language of the question, such as {@code jaar}
     */
    record WholeNumber(int least, int most, String unit) implements FactType {
        public WholeNumber {
            if (least > most) {
                throw new IllegalArgumentException("least is more than most: " + least + ", " + most);
            }
        }

        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.WholeNumber number && number.value() >= least && number.value() <= most;
        }
    }

    /** A day of the calendar. */
    record Day() implements FactType {
        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.Day;
        }
    }

    /** One of a list. */
    record OneOf(List<Option> options) implements FactType {
        public OneOf {
            options = checked(options);
        }

        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.Code code && has(options, code.value());
        }
    }

    /** Some of a list, or none of it; an empty answer says that none of them is so. */
    record SomeOf(List<Option> options) implements FactType {
        public SomeOf {
            options = checked(options);
        }

        @Override
        public boolean accepts(FactValue value) {
            return value instanceof FactValue.Codes codes
                    && codes.values().stream().allMatch(code -> has(options, code));
        }
    }

    /**
     * One possible answer.
     *
     * @param code as in rules and over REST, such as {@code withParents}
     * @param label as people read it
     */
    record Option(String code, String label) {}

    private static boolean has(List<Option> options, String code) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }

    private static List<Option> checked(List<Option> options) {
        var codes = new HashSet<String>();
        for (Option option : options) {
            if (!codes.add(option.code())) {
                throw new IllegalArgumentException("Twice among the options: " + option.code());
            }
        }
        if (codes.isEmpty()) {
            throw new IllegalArgumentException("A choice has options.");
        }
        return List.copyOf(options);
    }
}
