// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

/** EventOutcomeIndicator of NEN 7513 / DICOM, as far as the record needs it. */
public enum AuditOutcome {
    SUCCESS("0"),
    /** Serious failure, action terminated: nothing was opened, nothing was told. */
    REFUSED("8");

    private final String code;

    AuditOutcome(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
