// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

/**
 * By which law someone decides for another, and so reads what concerns them. The Dutch words are the ones of the law; see the
 * glossary.
 */
public enum Ground {
    /** Ouderlijk gezag (BW 1:245). Counts until 16: then the youth decides alone (Jeugdwet 7.3.4, WGBO 7:447 BW). */
    GEZAG("gezag"),
    /** Voogdij (BW 1:245, 1:280): authority of someone who is no parent; counts as long as gezag. */
    VOOGDIJ("voogdij"),
    /** Mentorschap (BW 1:450): for someone who cannot judge own interests about care; counts at any age. */
    MENTORSCHAP("mentorschap"),
    /** Curatele (BW 1:378); counts at any age. */
    CURATELE("curatele"),
    /** Beschermingsbewind (BW 1:431): about someone's money and goods alone, so it opens nothing here and closes nothing. */
    BEWIND("bewind"),
    /** Machtiging or volmacht (Awb 2:1, BW 3:60): does what the person asked for, and opens nothing by itself. */
    GEMACHTIGD("gemachtigd"),
    /**
     * No representation but a finding by a professional from outside: this youth of 12 up to 18 cannot judge their own interests in this
     * (Jeugdwet 7.3.4). While it lasts those with authority decide, as under 12.
     */
    BEVINDING("bevinding");

    private final String code;

    Ground(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
