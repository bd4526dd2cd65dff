// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.passend.kernel.plugin.Told;
import nl.passend.kernel.plugin.internal.CallFailed.Kind;
import nl.passend.kernel.plugin.internal.KnownAnswers.Known;

/**
 * A plugin that has been asked something: the call is on its way, was refused, or was not needed.
 *
 * @param before what was known already
 */
record Asked<R>(
        HostedPlugin plugin, Optional<Underway<R>> underway, Optional<Known> before, Optional<CallFailed> refusal) {
    /** A call on the plugin's road. */
    record Underway<R>(PluginCall<R> call, Lane.Errand<R> errand) {}

    /** What there is when this much time has passed since the plugin was asked. */
    Told<R> told(Duration patience) {
        if (refusal.isPresent()) {
            return without(refusal.get());
        }
        if (underway.isEmpty()) {
            return answer(before.orElseThrow().value(), before.orElseThrow().toldAt());
        }
        try {
            return answer(underway.get().errand().within(patience, HostedPlugin.LIMIT), plugin.now());
        } catch (CallFailed e) {
            if (e.kind() == Kind.LATE) {
                underway.get().call().late();
            }
            if (e.kind() != Kind.NOT_YET) {
                plugin.report(e);
            }
            return without(e);
        }
    }

    private Told<R> without(CallFailed failure) {
        return before.<Told<R>>map(known -> new Told.LastKnown<>(
                        plugin.id(), title(), cast(known.value()), known.toldAt(), reason(failure)))
                .orElseGet(() -> new Told.Missing<>(plugin.id(), title(), reason(failure)));
    }

    private Told<R> answer(Object value, Instant at) {
        return new Told.Answer<>(plugin.id(), title(), cast(value), at);
    }

    private String title() {
        return plugin.descriptor().title();
    }

    /** For everybody; what the plugin itself said about it is for the administrator. */
    private String reason(CallFailed failure) {
        return failure.kind() == Kind.NOT_YET
                ? title() + " zoekt het antwoord nog op. Kijk over een minuut nog eens."
                : title() + " geeft nu geen antwoord. Probeer het later nog eens.";
    }

    /** What is known under a question's name was given to that question or read as its type. */
    @SuppressWarnings("unchecked")
    private R cast(Object value) {
        return (R) value;
    }
}
