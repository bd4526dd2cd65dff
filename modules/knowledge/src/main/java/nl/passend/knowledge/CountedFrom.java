// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;
import nl.passend.pluginapi.rules.FactName;

/** From which day a term counts. A term counted from the wrong day costs people their right, so it always goes with the term. */
public enum CountedFrom {
    APPLICATION("de dag van uw aanvraag", "applicationOn"),
    REPORT("de dag van uw melding bij de gemeente", "wmoReportOn"),
    SENDING("de dag na de datum van de brief", "decisionSentOn"),
    REQUEST("de dag waarop u het vroeg of meldde", null),
    BIRTHDAY_18("de achttiende verjaardag", null);

    private final String words;
    private final String fact;

    CountedFrom(String words, String fact) {
        this.words = words;
        this.fact = fact;
    }

    /** To follow on "geteld vanaf". */
    public String words() {
        return words;
    }

    /** The fact that tells the day; empty when no fact does. */
    public Optional<FactName> fact() {
        return Optional.ofNullable(fact).map(FactName::of);
    }
}
