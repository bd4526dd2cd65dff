// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

/** Puts on record who looked and who changed. The user, the moment and the address are taken from the request. */
public interface Audit {
    /** A change: one row in the running transaction; committed with it or not at all, sealed right after. */
    void changed(AuditEvent event);

    /** A look: kept with the request, sealed in the chain before the first byte of the answer leaves. */
    void looked(AuditEvent event);

    /**
     * What was refused: a look at what stays closed, a wrong password. It told nothing and changed nothing, so the answer does not
     * wait: the line is sealed some seconds later. The same refusal again and again becomes one line that says how often, so that
     * guessing fills neither the memory nor the record. What a crash catches before its seal is lost.
     */
    void refused(AuditEvent event);

    /** As {@link #refused}, for what did succeed but told nothing about anybody by itself: a credential that was proven. */
    void noted(AuditEvent event);
}
