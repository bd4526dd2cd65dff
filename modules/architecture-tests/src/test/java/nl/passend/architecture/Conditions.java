// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions from a function that tells, for one class or member, what is wrong with it. */
final class Conditions {
    private Conditions() {}

    /** @param faults one sentence for each fault; empty when all is well */
    static <T> ArchCondition<T> have(String description, Function<T, Stream<String>> faults) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                faults.apply(item).distinct().forEach(fault -> events.add(SimpleConditionEvent.violated(item, fault)));
            }
        };
    }
}
