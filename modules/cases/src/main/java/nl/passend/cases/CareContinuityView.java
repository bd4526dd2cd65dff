// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * <i>Als ik het niet meer kan</i>: who takes over the care for one person from those who give it now, and what they must know.
 *
 * @param about for whom somebody cares
 * @param carers whose plan it is; they read it, and so does the one it is about
 * @param horizons tonight, the coming month, for good
 * @param emergencyPlan whom to call tonight and what is known there already: the same lines, kept in one place
 * @param checkedOn the day on which somebody last went through it
 * @param askOn the day from which somebody asks whether it is still so
 * @param due whether that day has come
 * @param mayChange whether the one who asks may
 * @param version for If-Match
 */
public record CareContinuityView(
        UUID id,
        UUID about,
        List<UUID> carers,
        List<Span> horizons,
        Known known,
        Optional<EmergencyPlanView> emergencyPlan,
        LocalDate checkedOn,
        LocalDate askOn,
        boolean due,
        boolean mayChange,
        long version) {
    public CareContinuityView {
        carers = List.copyOf(carers);
        horizons = List.copyOf(horizons);
    }

    /**
     * @param horizon code of a {@link Horizon}
     * @param know what whoever takes over must know for this time
     */
    public record Span(String horizon, List<Taker> takers, Optional<String> know) {}

    /**
     * @param phone how they are reached
     * @param what what they would do
     * @param answer code of a {@link TakerAnswer}
     * @param on the day of that answer
     * @param heardFrom who told that answer
     */
    public record Taker(
            String name,
            Optional<String> phone,
            Optional<String> what,
            String answer,
            Optional<LocalDate> on,
            Optional<String> heardFrom) {}

    /**
     * What the emergency plan does not ask.
     *
     * @param joy how one sees that they are happy
     * @param fear how one sees that they are afraid
     * @param comforts what comforts them
     * @param day what an ordinary day is like
     * @param papers where the papers are that whoever takes over needs
     */
    public record Known(
            Optional<String> joy,
            Optional<String> fear,
            Optional<String> comforts,
            Optional<String> day,
            Optional<String> papers) {}

    /** What a board needs of it. */
    public record Check(UUID id, UUID about, LocalDate askOn, boolean due, boolean mayConfirm, long version) {}

    public Span span(Horizon horizon) {
        return horizons.stream()
                .filter(one -> one.horizon().equals(horizon.code()))
                .findFirst()
                .orElseThrow();
    }
}
