// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.Set;
import nl.passend.personas.Feature.FactTest;
import nl.passend.personas.Feature.Test;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Outcome;

/** A test made ready to be asked often. An answer of another kind than the test is about settles nothing. */
record FactTested(FactName fact, Test test, Set<String> values, int bound) {
    static FactTested of(FactTest test) {
        boolean bounded = test.test() == Test.AT_LEAST || test.test() == Test.AT_MOST;
        return new FactTested(
                FactName.of(test.fact()),
                test.test(),
                Set.copyOf(test.values()),
                bounded ? Integer.parseInt(test.values().get(0)) : 0);
    }

    Outcome of(FactValue known) {
        if (known instanceof FactValue.WholeNumber number) {
            return switch (test) {
                case EQUALS -> outcome(values.contains(Integer.toString(number.value())));
                case AT_LEAST -> outcome(number.value() >= bound);
                case AT_MOST -> outcome(number.value() <= bound);
                case INCLUDES -> Outcome.UNKNOWN;
            };
        }
        if (known instanceof FactValue.Codes codes) {
            return test == Test.INCLUDES
                    ? outcome(codes.values().stream().anyMatch(values::contains))
                    : Outcome.UNKNOWN;
        }
        if (test != Test.EQUALS) {
            return Outcome.UNKNOWN;
        }
        if (known instanceof FactValue.YesNo yesNo) {
            return outcome(values.contains(Boolean.toString(yesNo.value())));
        }
        return known instanceof FactValue.Code code ? outcome(values.contains(code.value())) : Outcome.UNKNOWN;
    }

    private static Outcome outcome(boolean holds) {
        return holds ? Outcome.HOLDS : Outcome.FAILS;
    }
}
