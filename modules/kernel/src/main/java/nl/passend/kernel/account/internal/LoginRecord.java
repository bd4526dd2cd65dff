// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.DoorTrail.Kind;

/** Puts on record what happens at the door: by the account, never by what was typed. */
@ApplicationScoped
class LoginRecord {
    private final Audit audit;
    private final RequestUser user;

    @Inject
    LoginRecord(Audit audit, RequestUser user) {
        this.audit = audit;
        this.user = user;
    }

    /** In the transaction that begins the login. Whoever was logged in before in this browser is not who did this. */
    void begun(Me me) {
        as(me, () -> audit.changed(event(Kind.LOGIN.code(), Optional.of(me.accountId()))));
    }

    void proven(Me me) {
        as(me, () -> audit.noted(event(Kind.CREDENTIAL_PROVEN.code(), Optional.of(me.accountId()))));
    }

    /** In the transaction that ends it. */
    void ended(Kind how, UUID account) {
        audit.changed(event(how.code(), Optional.of(account)));
    }

    /** @param account whose name was tried; a name that nobody has leaves a line too */
    void refused(Kind how, Optional<UUID> account) {
        audit.refused(event(how.code(), account));
    }

    /** Something about the account itself, such as its password. */
    void changed(String what, UUID account) {
        audit.changed(event(what, Optional.of(account)));
    }

    private void as(Me me, Runnable work) {
        Optional<Me> before = user.find();
        user.is(Optional.of(me));
        try {
            work.run();
        } finally {
            user.is(before);
        }
    }

    private static AuditEvent event(String what, Optional<UUID> account) {
        return new AuditEvent(
                AuditAction.EXECUTE,
                what,
                ObjectType.ACCOUNT,
                account.stream().toList(),
                List.of(),
                List.of(),
                Purpose.LOGIN,
                Optional.empty());
    }
}
