// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;

/** What kind of work waits, as workers sort it. */
public enum WorkKind {
    NIGHT("night", "nacht"),
    ACTIONS("actions", "afspraken"),
    QUESTIONS("questions", "vragen"),
    REQUESTS("requests", "verzoeken"),
    MEETINGS("meetings", "overleg"),
    PLANS("plans", "plannen"),
    HELPERS("helpers", "helpers"),
    SAFETY("safety", "veiligheid");

    private final String code;
    private final String word;

    WorkKind(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    /** As it stands in the address of a page. */
    public String word() {
        return word;
    }

    public static Optional<WorkKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
