// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.time.LocalDate;
import java.util.Set;

/** The answer to the question of a fact. An unknown fact has no value; there is no value that means unknown. */
public sealed interface FactValue {
    record YesNo(boolean value) implements FactValue {}

    record WholeNumber(int value) implements FactValue {}

    record Day(LocalDate value) implements FactValue {}

    /** One option's code. */
    record Code(String value) implements FactValue {}

    /** The codes of the options that are so. */
    record Codes(Set<String> values) implements FactValue {
        public Codes {
            values = Set.copyOf(values);
        }
    }
}
