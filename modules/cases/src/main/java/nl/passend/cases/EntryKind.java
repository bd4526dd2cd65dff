// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/** Kinds of timeline entries, and by which part one is opened. */
public enum EntryKind {
    NOTE("note", OpenPart.NOTES),
    TALK("talk", OpenPart.TALKS),
    AGREEMENT("agreement", OpenPart.AGREEMENTS),
    LETTER("letter", OpenPart.LETTERS),
    /** Written by someone of the household. */
    OWN_WORDS("own-words", OpenPart.OWN_WORDS),
    /** Meldcode, Veilig Thuis and whatever else could endanger someone when told: always for the team alone. */
    SAFETY("safety", OpenPart.EVERYTHING),
    /** Written by the system: what was opened, changed or added. */
    SYSTEM("system", OpenPart.EVERYTHING);

    private final String code;
    private final OpenPart part;

    EntryKind(String code, OpenPart part) {
        this.code = code;
        this.part = part;
    }

    public String code() {
        return code;
    }

    public OpenPart part() {
        return part;
    }
}
