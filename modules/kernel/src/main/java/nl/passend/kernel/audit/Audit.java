// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

/** Puts on record who looked and who changed. The user, the moment and the address are taken from the request. */
public interface Audit {
    /** A change: one row in the running transaction; committed with it or not at all, sealed right after. */
    void changed(AuditEvent event);

    /** A look: kept with the request, sealed in the chain before the first byte of the answer leaves. */
    void looked(AuditEvent event);
}
