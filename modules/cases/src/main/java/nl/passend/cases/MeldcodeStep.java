// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** The five steps of the Dutch reporting code on domestic violence and child abuse (Besluit verplichte meldcode, artikel 2), in its order. */
public enum MeldcodeStep {
    SIGNALS("signals"),
    CONSULT("consult"),
    TALK("talk"),
    WEIGH("weigh"),
    /** Two decisions apart: whether reporting is needed, and whether giving help is possible. */
    DECIDE("decide");

    private final String code;

    MeldcodeStep(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<MeldcodeStep> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
