// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Something about the facts that holds, fails, or cannot be known yet. */
public sealed interface Condition {
    /** Every fact that the condition looks at. */
    Set<FactName> facts();

    /** All hold; holds when empty. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<FactName> facts() {
            return factsOf(parts);
        }
    }

    /** At least one holds; fails when empty. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }

        @Override
        public Set<FactName> facts() {
            return factsOf(parts);
        }
    }

    record Not(Condition part) implements Condition {
        @Override
        public Set<FactName> facts() {
            return part.facts();
        }
    }

    /** The fact compared with one value, such as {@code age} AT_LEAST 18. */
    record Compare(FactName fact, Comparison comparison, FactValue value) implements Condition {
        @Override
        public Set<FactName> facts() {
            return Set.of(fact);
        }
    }

    /**
     * A day that lies between two days counted from today, both included.
     *
     * @param from days after today; negative is before
     * @param until days after today; negative is before
     */
    record WithinDays(FactName fact, int from, int until) implements Condition {
        public WithinDays {
            if (from > until) {
                throw new IllegalArgumentException("from is later than until: " + from + ", " + until);
            }
        }

        @Override
        public Set<FactName> facts() {
            return Set.of(fact);
        }
    }

    /** How a fact is compared. */
    enum Comparison {
        /** For every type; for several codes: exactly these. */
        EQUALS,
        /** For numbers and days. */
        AT_LEAST,
        /** For numbers and days. */
        AT_MOST,
        /** For several codes: all of the value's codes are among them. */
        INCLUDES
    }

    private static Set<FactName> factsOf(List<Condition> parts) {
        var facts = new TreeSet<FactName>();
        parts.forEach(part -> facts.addAll(part.facts()));
        return facts;
    }
}
