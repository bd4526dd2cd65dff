// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;

/**
 * Something by which a need can look like that of this group.
 *
 * @param words what is so then, to stand after "want"
 * @param weight 1 a little, 2, 3 strongly
 * @param when all of these
 */
public record Feature(String id, String words, int weight, List<FactTest> when) {
    public static final int HEAVIEST = 3;

    public Feature {
        when = List.copyOf(when);
    }

    /** How an answer is held against the values. */
    public enum Test {
        /** Is one of them. */
        EQUALS,
        /** A number or day: the one value or more. */
        AT_LEAST,
        /** A number or day: the one value or less. */
        AT_MOST,
        /** A choice of several: at least one of them is chosen. */
        INCLUDES
    }

    /**
     * @param fact name of a fact of the catalogue
     * @param values as JSON has them, but always text: {@code true}, {@code 80}, {@code withParents}
     */
    public record FactTest(String fact, Test test, List<String> values) {
        public FactTest {
            values = List.copyOf(values);
        }
    }
}
