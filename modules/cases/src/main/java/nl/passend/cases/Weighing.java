// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Map;
import java.util.Optional;

/**
 * The five questions that every weighing frame asks, in their order, and what an answer means by its norm (Basisdocument "Het
 * afwegingskader in de Meldcode", Rijksoverheid 2017, as told by the NJi; KNMG-meldcode, stap 5). The norm advises; a professional
 * decides.
 */
public enum Weighing {
    /** Whether the suspicion stands after the first steps; when not, it is closed. */
    SUSPICION("suspicion", false, Norm.CLOSE),
    /** Acutely or structurally unsafe: it is reported, and the rest is weighed together with Veilig Thuis. */
    DANGER("danger", true, Norm.REPORT),
    /** Whether effective help can be given or arranged. */
    HELP("help", false, Norm.REPORT),
    /** Whether those concerned accept it and work along. */
    ACCEPTED("accepted", false, Norm.REPORT),
    /** Whether it brings safety and recovery in time, for everybody. */
    RESULT("result", false, Norm.REPORT);

    /** What the answers come to. */
    public enum Norm {
        CLOSE,
        REPORT,
        /** Give or arrange help, and keep weighing. */
        HELP
    }

    private final String code;
    private final boolean decisive;
    private final Norm norm;

    Weighing(String code, boolean decisive, Norm norm) {
        this.code = code;
        this.decisive = decisive;
        this.norm = norm;
    }

    public String code() {
        return code;
    }

    /** The first question whose answer decides says it; absent while nothing follows from what was answered yet. */
    public static Optional<Norm> norm(Map<Weighing, Boolean> answers) {
        for (Weighing one : values()) {
            if (answers.containsKey(one) && answers.get(one) == one.decisive) {
                return Optional.of(one.norm);
            }
        }
        return Boolean.TRUE.equals(answers.get(ACCEPTED)) ? Optional.of(Norm.HELP) : Optional.empty();
    }
}
