// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** What a member may open to another: one part of what concerns them, or everything. */
public enum OpenPart {
    EVERYTHING("everything", "alles"),
    OWN_WORDS("own-words", "de vraag en het verhaal"),
    TALKS("talks", "gesprekken"),
    AGREEMENTS("agreements", "afspraken"),
    LETTERS("letters", "brieven"),
    NOTES("notes", "notities"),
    HELPERS("helpers", "wie er komt"),
    PLAN("plan", "doelen en wat er gebeurt"),
    NETWORK("network", "familie en netwerk");

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
