// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.Set;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Feature.Test;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Outcome;

/**
 * A test made ready to be asked often: nothing is parsed or written as text when it is held against an answer. An answer of another
 * kind than the test is about settles nothing.
 */
final class FactTested {
    private final Test test;
    private final Set<String> values;
    private final int[] numbers;
    private final boolean yes;
    private final boolean no;

    FactTested(FactTest test) {
        this.test = test.test();
        this.values = Set.copyOf(test.values());
        this.numbers = test.values().stream()
                .filter(value -> value.matches("-?\\d{1,9}"))
                .mapToInt(Integer::parseInt)
                .toArray();
        this.yes = values.contains("true");
        this.no = values.contains("false");
    }

    Outcome of(FactValue known) {
        if (known instanceof FactValue.YesNo yesNo) {
            return test == Test.EQUALS ? outcome(yesNo.value() ? yes : no) : Outcome.UNKNOWN;
        }
        if (known instanceof FactValue.WholeNumber number) {
            return number(number.value());
        }
        if (known instanceof FactValue.Codes codes) {
            return test == Test.INCLUDES
                    ? outcome(codes.values().stream().anyMatch(values::contains))
                    : Outcome.UNKNOWN;
        }
        return test == Test.EQUALS && known instanceof FactValue.Code code
                ? outcome(values.contains(code.value()))
                : Outcome.UNKNOWN;
    }

    private Outcome number(int value) {
        return switch (test) {
            case EQUALS -> outcome(isAmong(value));
            case AT_LEAST -> outcome(value >= numbers[0]);
            case AT_MOST -> outcome(value <= numbers[0]);
            case INCLUDES -> Outcome.UNKNOWN;
        };
    }

    private boolean isAmong(int value) {
        for (int number : numbers) {
            if (number == value) {
                return true;
            }
        }
        return false;
    }

    private static Outcome outcome(boolean holds) {
        return holds ? Outcome.HOLDS : Outcome.FAILS;
    }
}
