// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** What a member may open to another: one part of what concerns them, or everything. */
public enum OpenPart {
    EVERYTHING("everything", "alles over mij"),
    OWN_WORDS("own-words", "mijn vraag en mijn verhaal"),
    TALKS("talks", "gesprekken over mij"),
    AGREEMENTS("agreements", "afspraken over mij"),
    LETTERS("letters", "brieven over mij"),
    NOTES("notes", "notities over mij"),
    HELPERS("helpers", "wie er voor mij komt"),
    PLAN("plan", "mijn doelen en wat we doen");

    private final String code;
    private final String word;

    OpenPart(String code, String word) {
        this.code = code;
        this.word = word;
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    /** Whether opening this also opens {@code other}. */
    public boolean covers(OpenPart other) {
        return this == EVERYTHING || this == other;
    }
}
