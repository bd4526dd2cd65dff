// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** There is one clock, and a test can set it. */
final class TimeRules {
    private static final Map<Class<?>, Set<String>> OWN_CLOCKS = Map.of(
            Clock.class, Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds", "tickMinutes"),
            System.class, Set.of("currentTimeMillis"),
            Calendar.class, Set.of("getInstance"));

    private TimeRules() {}

    /** Also as a method reference. {@code System.nanoTime} stays: it measures how long something takes, not what time it is. */
    static ArchRule oneClock(House house) {
        return classes()
                .that()
                .resideOutsideOfPackage(house.inKernel(".time"))
                .should(Conditions.have(
                        "ask the clock what time it is", type -> type.getCodeUnitAccessesFromSelf().stream()
                                .filter(access -> asksElsewhere(access.getTarget()))
                                .map(JavaAccess::getDescription)));
    }

    private static boolean asksElsewhere(CodeUnitAccessTarget target) {
        return isNowWithoutClock(target)
                || isNewDate(target)
                || OWN_CLOCKS.entrySet().stream()
                        .anyMatch(clock -> target.getOwner().isEquivalentTo(clock.getKey())
                                && clock.getValue().contains(target.getName()));
    }

    /** {@code now(zone)} asks the system just as {@code now()} does. */
    private static boolean isNowWithoutClock(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.time")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isNewDate(CodeUnitAccessTarget target) {
        return target.getOwner().isEquivalentTo(Date.class)
                && target.getName().equals("<init>")
                && target.getRawParameterTypes().equals(List.of());
    }
}
