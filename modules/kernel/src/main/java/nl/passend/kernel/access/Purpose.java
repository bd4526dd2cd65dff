// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

/** Why someone looks or changes (NEN 7513 purposeOfUse). The code is stored; the words are for the person who reads the log. */
public enum Purpose {
    OWN_FILE("own-file"),
    SUPPORT("support"),
    LIST("list"),
    INTAKE("intake"),
    ACCESS_REVIEW("access-review"),
    /** Managing accounts, teams and who is in them; never a look into a file. */
    ADMINISTRATION("administration"),
    /** Writing, reviewing and publishing what everybody reads; never a look into a file. */
    EDITING("editing"),
    /** Every look by a break-glass grant, whatever the page: what the person reads in the log must say so. */
    EMERGENCY("emergency"),
    /** Every look by a funder's grant, whatever the page: what it costs, by who pays for it. */
    FUNDING("funding"),
    /** Every look by an outside reader's grant: what somebody of the household gave them to read. */
    READING_ALONG("reading-along"),
    /** Proving who one is. */
    LOGIN("login"),
    MACHINE("machine");

    private final String code;

    Purpose(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
