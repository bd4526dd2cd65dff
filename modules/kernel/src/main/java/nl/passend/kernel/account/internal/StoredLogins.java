// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;

@ApplicationScoped
class StoredLogins implements Logins {
    private final LoginTable logins;
    private final RecordedLogins recorded;
    private final LoginRecord record;
    private final AccountTable accounts;
    private final CredentialCheck check;
    private final RequestUser user;
    private final Settings settings;

    @Inject
    StoredLogins(
            LoginTable logins,
            RecordedLogins recorded,
            LoginRecord record,
            AccountTable accounts,
            CredentialCheck check,
            RequestUser user,
            Settings settings) {
        this.logins = logins;
        this.recorded = recorded;
        this.record = record;
        this.accounts = accounts;
        this.check = check;
        this.user = user;
        this.settings = settings;
    }

    @Override
    public Optional<Me> byToken(String token) {
        return logins.byToken(new Secret(token), settings.demo());
    }

    @Override
    public Optional<UUID> accountOf(String token) {
        return logins.accountOf(new Secret(token));
    }

    @Override
    public Attempt prove(String loginName, char[] password, String address) {
        return answer(check.check(loginName, password, address), false);
    }

    @Override
    public Attempt begin(String loginName, char[] password, String address) {
        return answer(check.check(loginName, password, address), true);
    }

    @Override
    public Attempt.Accepted begin(UUID accountId) {
        return recorded.begin(accounts.byId(accountId)
                .filter(found -> found.account().active())
                .orElseThrow(ProblemException::notFound));
    }

    private Attempt answer(CredentialCheck.Outcome outcome, boolean withLogin) {
        if (outcome instanceof CredentialCheck.Wait wait) {
            return new Attempt.Wait(wait.left());
        }
        if (outcome instanceof CredentialCheck.Right right) {
            return withLogin ? recorded.begin(right.account()) : proven(right);
        }
        return new Attempt.Refused();
    }

    /** A caller with Basic comes with every request; one line each time the password was really looked at. */
    private Attempt proven(CredentialCheck.Right right) {
        Me me = right.account().as(Optional.empty());
        if (right.lookedAt()) {
            record.proven(me);
        }
        return new Attempt.Accepted(me, Optional.empty());
    }

    @Override
    public void end(UUID loginId) {
        recorded.end(loginId);
    }

    @Override
    public List<Login> of(UUID accountId) {
        return logins.of(accountId);
    }

    @Override
    public void signIn(Me me) {
        user.is(Optional.of(me));
    }
}
