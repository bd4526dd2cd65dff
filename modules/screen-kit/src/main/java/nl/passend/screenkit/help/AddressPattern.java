// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import java.util.List;
import java.util.stream.Stream;

/** An address with variables, step by step. It also holds for what lies below it and has no pattern of its own. */
record AddressPattern(List<String> steps) {
    static AddressPattern of(String address) {
        return new AddressPattern(steps(address));
    }

    private static List<String> steps(String address) {
        return Stream.of(address.split("/")).filter(step -> !step.isEmpty()).toList();
    }

    /** The front door holds for itself alone: everything lies below it. */
    boolean holds(String path) {
        List<String> there = steps(path);
        if (steps.isEmpty()) {
            return there.isEmpty();
        }
        return steps.size() <= there.size()
                && Stream.iterate(0, i -> i + 1)
                        .limit(steps.size())
                        .allMatch(i -> isVariable(steps.get(i)) || steps.get(i).equals(there.get(i)));
    }

    /** How well it fits: the longer, and then the more that is said outright, the better. */
    int precision() {
        return steps.size() * 100
                + (int) steps.stream().filter(step -> !isVariable(step)).count();
    }

    private static boolean isVariable(String step) {
        return step.startsWith("{");
    }
}
