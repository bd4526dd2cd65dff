// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.AuditTrail.Line;
import nl.passend.kernel.breakglass.Emergency;

/** Why someone looked, so that it can stand after "keek in uw plan,". */
final class PurposeInWords {
    private static final Map<String, String> WORDS = Map.of(
            "own-file", "om het eigen plan te lezen",
            "support", "om u te helpen en uw gesprek voor te bereiden",
            "list", "om een lijst van plannen te zien",
            "intake", "om met u te beginnen",
            "access-review", "om na te kijken wie er mag meelezen en wie er keek",
            "administration", "om toegang te regelen",
            "funding", "om te zien wat de zorg kost die zij betalen, en verder niets",
            "reading-along", "om te lezen wat aan hen gegeven is, en verder niets",
            "machine", "door het systeem zelf, zonder dat een mens meelas");

    private PurposeInWords() {}

    private static final Map<Emergency, String> EMERGENCIES = Map.of(
            Emergency.ACUTE_DANGER, "acuut gevaar",
            Emergency.CRISIS_SERVICE, "crisisdienst, buiten werktijd",
            Emergency.OTHER, "een ander noodgeval");

    static String of(Line line) {
        Optional<Emergency> emergency =
                Purpose.EMERGENCY.code().equals(line.purpose()) ? Emergency.ofGround(line.ground()) : Optional.empty();
        return emergency
                .map(kind -> "met noodtoegang: " + EMERGENCIES.get(kind))
                .orElseGet(() -> WORDS.getOrDefault(line.purpose(), "zonder dat er een reden bij staat"));
    }
}
