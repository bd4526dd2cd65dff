// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/**
 * By which law someone decides for another, and so reads what concerns them (but see {@link #aboutCare}). The Dutch words are the ones of the law; see the
 * glossary.
 */
public enum Ground {
    /** Ouderlijk gezag (BW 1:245). Counts until 16: then the youth decides alone (Jeugdwet 7.3.4, WGBO 7:447 BW). */
    GEZAG("gezag", true, true),
    /** Voogdij (BW 1:245, 1:280): authority of someone who is no parent; counts as long as gezag. */
    VOOGDIJ("voogdij", true, true),
    /** Mentorschap (BW 1:450): for someone who cannot judge own interests about care; counts at any age. */
    MENTORSCHAP("mentorschap", false, true),
    /** Curatele (BW 1:378); counts at any age. */
    CURATELE("curatele", false, true),
    /** Beschermingsbewind (BW 1:431): about someone's money and goods alone, so it opens nothing here and closes nothing. */
    BEWIND("bewind", false, false);

    private final String code;
    private final boolean endsAtSixteen;
    private final boolean aboutCare;

    Ground(String code, boolean endsAtSixteen, boolean aboutCare) {
        this.code = code;
        this.endsAtSixteen = endsAtSixteen;
        this.aboutCare = aboutCare;
    }

    public String code() {
        return code;
    }

    /** Whether the ward decides alone from the sixteenth birthday. */
    public boolean endsAtSixteen() {
        return endsAtSixteen;
    }

    /** Whether it is about care and help, and so about what stands in a file. */
    public boolean aboutCare() {
        return aboutCare;
    }
}
