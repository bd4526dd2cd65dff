// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.time.Duration;
import java.util.Collection;
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

    record Account(
            UUID id,
            UUID personId,
            String loginName,
            String displayName,
            Set<Role> roles,
            String theme,
            boolean active) {}

    Optional<Account> find(UUID id);

    Optional<Account> findByLoginName(String loginName);

    /** Accounts of these people with one SQL statement, by person id. */
    Map<UUID, Account> ofPeople(Collection<UUID> personIds);

    /** Addresses for notices, by person id; people without one are absent. */
    Map<UUID, String> emailsOf(Collection<UUID> personIds);

    /** Creates an account that can log in with this password at once (the demo). */
    Account create(NewAccount account, char[] password);

    /**
     * Invites someone to make an account of their own.
     *
     * @return the one-time code, in clear only here; its hash is stored
     */
    String invite(NewAccount account, Duration validity);

    /** Takes up an invitation: chooses a password (12 characters or more) and activates the account. */
    Account accept(String code, String loginName, char[] password);

    void changePassword(UUID accountId, char[] current, char[] replacement);

    /** Ends every login and forgets every remembered credential; counts from the next request. */
    void logOutEverywhere(UUID accountId);

    void deactivate(UUID accountId);
}
