// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Accounts of workers and of people in households. An account belongs to one person; what that person may see are grants. */
public interface Accounts {
    /**
     * @param id fixed id, so that loading the demo twice makes no second account
     * @param email address for notices without content; null for none; stored sealed
     */
    record NewAccount(
            UUID id,
            UUID personId,
            String loginName,
            String displayName,
            Set<Role> roles,
            String theme,
            String email) {}

    /**
     * @param loginName empty while an invitation waits to be taken up
     * @param version counts every change of password, roles or state; the ETag
     */
    record Account(
            UUID id,
            UUID personId,
            String loginName,
            String displayName,
            Set<Role> roles,
            String theme,
            boolean active,
            long version) {}

    /** A password as it is stored; made once, usable for many accounts (the demo). */
    record PasswordHash(String encoded) {
        @Override
        public String toString() {
            return "PasswordHash";
        }
    }

    Optional<Account> find(UUID id);

    Optional<Account> findByLoginName(String loginName);

    /** Accounts of these people with one SQL statement, by person id. */
    Map<UUID, Account> ofPeople(Collection<UUID> personIds);

    /** Accounts with these ids with one SQL statement, by id. */
    Map<UUID, Account> withIds(Collection<UUID> ids);

    /** Open accounts that have at least one of these roles, by name, with one SQL statement. */
    List<Account> having(Collection<Role> roles);

    /** Addresses for notices, by person id; people without one are absent. */
    Map<UUID, String> emailsOf(Collection<UUID> personIds);

    /** Accounts by id, from just after {@code after}: one more than {@code limit} when there are more. */
    List<Account> list(Optional<UUID> after, int limit);

    /** Costs a fifth of a second on purpose. */
    PasswordHash hash(char[] password);

    /**
     * Creates an account that can log in with this password at once (the demo); does nothing when the id is there already.
     * Its owner did not choose the password, so it opens nothing in an installation without demo until they do.
     */
    Account create(NewAccount account, PasswordHash password);

    /** As {@link #create(NewAccount, PasswordHash)}, and hashes the password first. */
    Account create(NewAccount account, char[] password);

    /**
     * Invites someone to make an account of their own. A person without a login yet is invited anew: the former code ends.
     *
     * @param account with the login name to propose; empty for none
     * @param validity how long the code can be used
     * @return the one-time code, in clear only here; its hash is stored
     */
    String invite(NewAccount account, Duration validity);

    /** Takes up an invitation: chooses a password (12 characters or more) and activates the account. */
    Account accept(String code, String loginName, char[] password);

    void changePassword(UUID accountId, char[] current, char[] replacement);

    /** Ends every login and forgets every remembered credential; counts from the next request. */
    void logOutEverywhere(UUID accountId);

    /**
     * Closes an account and ends its logins; grants and memberships stay on record and open nothing.
     *
     * @return the new version
     * @throws nl.passend.kernel.problem.ProblemException STALE when the account is not at this version
     */
    long setActive(UUID accountId, boolean active, long version);

    /** Closes an account, whatever its version. */
    void deactivate(UUID accountId);
}
