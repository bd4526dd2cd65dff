// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

/** EventActionCode of NEN 7513 / DICOM: Create, Read, Update, Delete, Execute. */
public enum AuditAction {
    CREATE("C"),
    READ("R"),
    UPDATE("U"),
    DELETE("D"),
    EXECUTE("E");

    private final String code;

    AuditAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
