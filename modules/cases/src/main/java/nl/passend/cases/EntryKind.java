// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** Kinds of timeline entries, and by which part one is opened. */
public enum EntryKind {
    NOTE("note", "notitie", OpenPart.NOTES),
    TALK("talk", "gesprek", OpenPart.TALKS),
    AGREEMENT("agreement", "afspraak", OpenPart.AGREEMENTS),
    LETTER("letter", "brief", OpenPart.LETTERS),
    /** Written by someone of the household. */
    OWN_WORDS("own-words", "in eigen woorden", OpenPart.OWN_WORDS),
    /** Meldcode, Veilig Thuis and whatever else could endanger someone when told: always for the team alone. */
    SAFETY("safety", "veiligheid, alleen voor het team", OpenPart.EVERYTHING),
    /** Written by the system: what was opened, changed or added. */
    SYSTEM("system", "wat er veranderde", OpenPart.EVERYTHING);

    private final String code;
    private final String word;
    private final OpenPart part;

    EntryKind(String code, String word, OpenPart part) {
        this.code = code;
        this.word = word;
        this.part = part;
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    public OpenPart part() {
        return part;
    }
}
