// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

@ApplicationScoped
class StoredRights implements AccountRights {
    private final AccountTable accounts;
    private final Sql sql;
    private final Audit audit;
    private final CurrentUser user;

    @Inject
    StoredRights(AccountTable accounts, Sql sql, Audit audit, CurrentUser user) {
        this.accounts = accounts;
        this.sql = sql;
        this.audit = audit;
        this.user = user;
    }

    @Override
    @Transactional
    public long set(UUID accountId, Set<Role> roles, long version) {
        Account account = accounts.byId(accountId).map(StoredAccount::account).orElseThrow(ProblemException::notFound);
        refusal(account, roles).ifPresent(sentence -> {
            throw ProblemException.invalid("/roles", sentence);
        });
        if (sql.run("UPDATE kernel_account SET version = version + 1 WHERE id = ? AND version = ?", accountId, version)
                != 1) {
            throw new ProblemException(ProblemType.STALE);
        }
        sql.run("DELETE FROM kernel_account_role WHERE account_id = ?", accountId);
        for (Role role : roles) {
            sql.run("INSERT INTO kernel_account_role (account_id, role) VALUES (?, ?)", accountId, role);
        }
        audit.changed(new AuditEvent(
                AuditAction.UPDATE,
                "account.rights",
                ObjectType.ACCOUNT,
                List.of(accountId),
                List.of(account.personId()),
                changed(account.roles(), roles),
                Purpose.ADMINISTRATION,
                Optional.empty()));
        return version + 1;
    }

    private Optional<String> refusal(Account account, Set<Role> roles) {
        if (roles.isEmpty()) {
            return Optional.of("Kies wat dit account mag doen.");
        }
        boolean own =
                user.find().map(Me::accountId).filter(account.id()::equals).isPresent();
        if (own && account.roles().contains(Role.ADMINISTRATOR) && !roles.contains(Role.ADMINISTRATOR)) {
            return Optional.of("U kunt uw eigen beheer niet stoppen. Vraag een andere beheerder.");
        }
        return RightsTogether.refusal(roles);
    }

    /** What was given and what was taken, as codes. */
    private static List<String> changed(Set<Role> before, Set<Role> after) {
        Set<Role> changed = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (before.contains(role) != after.contains(role)) {
                changed.add(role);
            }
        }
        return changed.stream()
                .map(role -> (after.contains(role) ? "given:" : "taken:") + role.name())
                .toList();
    }

    @Override
    public List<UUID> reachable(Role role) {
        return sql.list(
                "SELECT a.person_id FROM kernel_account a JOIN kernel_account_role r ON r.account_id = a.id"
                        + " WHERE r.role = ? AND a.active AND a.email IS NOT NULL ORDER BY a.id",
                row -> Sql.uuid(row, "person_id"),
                role);
    }
}
