// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.DoorTrail.Kind;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

@ApplicationScoped
class StoredAccounts implements Accounts {
    private final AccountTable accounts;
    private final LoginTable logins;
    private final Invitations invitations;
    private final Passwords passwords;
    private final CredentialCheck check;
    private final LoginRecord record;
    private final CurrentUser user;
    private final Event<AccountOpened> opened;

    @Inject
    StoredAccounts(
            AccountTable accounts,
            LoginTable logins,
            Invitations invitations,
            Passwords passwords,
            CredentialCheck check,
            LoginRecord record,
            CurrentUser user,
            Event<AccountOpened> opened) {
        this.accounts = accounts;
        this.logins = logins;
        this.invitations = invitations;
        this.passwords = passwords;
        this.check = check;
        this.record = record;
        this.user = user;
        this.opened = opened;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return accounts.byId(id).map(StoredAccount::account);
    }

    @Override
    public Optional<Account> findByLoginName(String loginName) {
        return LoginName.parse(loginName).flatMap(accounts::byLoginName).map(StoredAccount::account);
    }

    @Override
    public Map<UUID, Account> ofPeople(Collection<UUID> personIds) {
        return accounts.ofPeople(personIds).stream()
                .map(StoredAccount::account)
                .collect(Collectors.toMap(Account::personId, Function.identity()));
    }

    @Override
    public Map<UUID, Account> withIds(Collection<UUID> ids) {
        return accounts.withIds(ids).stream()
                .map(StoredAccount::account)
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }

    @Override
    public List<Account> having(Collection<Role> roles) {
        return accounts.having(roles).stream()
                .map(StoredAccount::account)
                .sorted(Comparator.comparing(Account::displayName).thenComparing(Account::id))
                .toList();
    }

    @Override
    public Map<UUID, String> emailsOf(Collection<UUID> personIds) {
        return accounts.emailsOf(personIds);
    }

    @Override
    public List<Account> list(Optional<UUID> after, int limit) {
        return accounts.list(after, limit + 1).stream()
                .map(StoredAccount::account)
                .toList();
    }

    @Override
    public PasswordHash hash(char[] password) {
        return passwords.hash(password);
    }

    @Override
    @Transactional
    public Account create(NewAccount account, PasswordHash password) {
        return find(account.id()).orElseGet(() -> inserted(account, Optional.of(password)));
    }

    @Override
    @Transactional
    public Account create(NewAccount account, char[] password) {
        return find(account.id()).orElseGet(() -> inserted(account, Optional.of(passwords.hash(password))));
    }

    private Account inserted(NewAccount account, Optional<PasswordHash> password) {
        RightsTogether.refusal(account.roles()).ifPresent(sentence -> {
            throw ProblemException.invalid("/roles", sentence);
        });
        Optional<LoginName> loginName = password.map(p -> loginName(account.loginName()));
        try {
            accounts.insert(account, loginName, password);
        } catch (Sql.Duplicate taken) {
            throw ProblemException.invalid(
                    "/loginName", "Deze inlognaam is al in gebruik, of deze persoon heeft al een account.");
        }
        return find(account.id()).orElseThrow();
    }

    @Override
    @Transactional
    public String invite(NewAccount account, Duration validity) {
        Optional<StoredAccount> known = accounts.byPerson(account.personId());
        if (known.flatMap(StoredAccount::passwordHash).isPresent()) {
            throw ProblemException.invalid("/personId", "Deze persoon heeft al een account.");
        }
        UUID id = known.map(StoredAccount::account)
                .orElseGet(() -> inserted(account, Optional.empty()))
                .id();
        record.changed("account.invite", id);
        return invitations.create(id, validity).text();
    }

    @Override
    @Transactional
    public Account accept(String code, String loginName, char[] password) {
        UUID id = invitations
                .accountFor(new Secret(code.strip()))
                .orElseThrow(() -> ProblemException.invalid(
                        "/code", "Deze code klopt niet, is al gebruikt of is verlopen. Vraag om een nieuwe."));
        LoginName name = loginName(loginName);
        passwords.requireStrong(password, "/password");
        try {
            accounts.takeUp(id, name, passwords.hash(password));
        } catch (Sql.Duplicate taken) {
            throw ProblemException.invalid("/loginName", "Deze inlognaam is al in gebruik. Kies een andere.");
        }
        invitations.endAll(id);
        record.changed("account.take-up", id);
        Account account = find(id).orElseThrow();
        opened.fire(new AccountOpened(account));
        return account;
    }

    @Override
    @Transactional
    public void changePassword(UUID accountId, char[] current, char[] replacement) {
        StoredAccount account = accounts.byId(accountId).orElseThrow(ProblemException::notFound);
        requireOwn(account.account(), current);
        passwords.requireStrong(replacement, "/newPassword");
        accounts.choosePassword(accountId, passwords.hash(replacement));
        logins.endAll(accountId, user.find().flatMap(Me::loginId));
        record.changed("account.password", accountId);
    }

    /** Guessing from inside an open login has to wait as long as guessing from outside. */
    private void requireOwn(Account account, char[] current) {
        var outcome = check.check(account.loginName(), current, "account " + account.id());
        if (outcome instanceof CredentialCheck.Wait) {
            throw ProblemException.invalid(
                    "/currentPassword",
                    "Dit wachtwoord is te vaak verkeerd ingevuld. Wacht even en probeer het dan weer.");
        }
        if (outcome instanceof CredentialCheck.Wrong) {
            throw ProblemException.invalid("/currentPassword", "Dit is niet uw wachtwoord van nu.");
        }
    }

    @Override
    @Transactional
    public void logOutEverywhere(UUID accountId) {
        logins.endAll(accountId, Optional.empty());
        accounts.forgetProof(accountId);
        record.ended(Kind.LOGOUT_EVERYWHERE, accountId);
    }

    @Override
    @Transactional
    public long setActive(UUID accountId, boolean active, long version) {
        if (find(accountId).isEmpty()) {
            throw ProblemException.notFound();
        }
        if (!accounts.setActive(accountId, active, version)) {
            throw new ProblemException(ProblemType.STALE);
        }
        if (!active) {
            logins.endAll(accountId, Optional.empty());
        }
        record.changed(active ? "account.open" : "account.close", accountId);
        return version + 1;
    }

    @Override
    @Transactional
    public void deactivate(UUID accountId) {
        Account account = find(accountId).orElseThrow(ProblemException::notFound);
        setActive(accountId, false, account.version());
    }

    private static LoginName loginName(String typed) {
        return LoginName.parse(typed)
                .orElseThrow(
                        () -> ProblemException.invalid(
                                "/loginName",
                                "Kies een inlognaam van 2 tot 64 tekens. Gebruik kleine letters, cijfers, punt, streepje of @."));
    }
}
