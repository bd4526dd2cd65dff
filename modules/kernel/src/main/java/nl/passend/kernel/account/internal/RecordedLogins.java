// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Logins.Attempt;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.audit.DoorTrail.Kind;

/** Begins and ends logins with their line in the record: same commit or none. */
@ApplicationScoped
class RecordedLogins {
    private final LoginTable logins;
    private final LoginRecord record;

    @Inject
    RecordedLogins(LoginTable logins, LoginRecord record) {
        this.logins = logins;
        this.record = record;
    }

    @Transactional
    public Attempt.Accepted begin(StoredAccount stored) {
        Secret token = Secret.random();
        Me me = stored.as(Optional.of(logins.insert(stored.account().id(), token)));
        record.begun(me);
        return new Attempt.Accepted(me, Optional.of(token.text()));
    }

    @Transactional
    public void end(UUID loginId) {
        logins.end(loginId).ifPresent(account -> record.ended(Kind.LOGOUT, account));
    }
}
