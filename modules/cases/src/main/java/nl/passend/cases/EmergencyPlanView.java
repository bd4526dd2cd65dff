// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What to do when at night whoever cares for someone falls out, told so that it can be read aloud.
 *
 * @param member for whom
 * @param callers whom to call, in this order
 * @param say what to say then, word for word
 * @param pain how one sees that it hurts
 * @param never what nobody may do
 * @param checkedOn the day on which somebody last went through it
 * @param mayChange whether the one who asks may
 * @param version for If-Match
 */
public record EmergencyPlanView(
        UUID id,
        UUID member,
        List<Caller> callers,
        Optional<String> say,
        Optional<String> eats,
        Optional<String> breathes,
        Optional<String> pain,
        Optional<String> medicines,
        Optional<String> never,
        LocalDate checkedOn,
        boolean mayChange,
        long version) {
    public EmergencyPlanView {
        callers = List.copyOf(callers);
    }

    /**
     * @param phone empty for somebody at the next door
     * @param note what they can do, or when they can be called
     */
    public record Caller(String name, Optional<String> phone, Optional<String> note) {}
}
