// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/**
 * By which law someone decides for another, and so reads what concerns them. The Dutch words are the ones of the law; see the
 * glossary.
 */
public enum Ground {
    /** Ouderlijk gezag (BW 1:245). Counts until 16: then the youth decides alone (Jeugdwet 7.3.4, WGBO 7:447 BW). */
    GEZAG("gezag", "heeft gezag", true),
    /** Voogdij (BW 1:245, 1:280): authority of someone who is no parent; counts as long as gezag. */
    VOOGDIJ("voogdij", "is voogd", true),
    /** Mentorschap (BW 1:450): for someone who cannot judge own interests about care; counts at any age. */
    MENTORSCHAP("mentorschap", "is mentor", false),
    /** Curatele (BW 1:378); counts at any age. */
    CURATELE("curatele", "is curator", false);

    private final String code;
    private final String word;
    private final boolean endsAtSixteen;

    Ground(String code, String word, boolean endsAtSixteen) {
        this.code = code;
        this.word = word;
        this.endsAtSixteen = endsAtSixteen;
    }

    public String code() {
        return code;
    }

    public String word() {
        return word;
    }

    /** Whether the ward decides alone from the sixteenth birthday. */
    public boolean endsAtSixteen() {
        return endsAtSixteen;
    }
}
