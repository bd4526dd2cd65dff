// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;

/** Names of those who wrote and reviewed, for those who work with them. */
@ApplicationScoped
class EditionPeople {
    private final Accounts accounts;

    @Inject
    EditionPeople(Accounts accounts) {
        this.accounts = accounts;
    }

    /** One statement, or none when only Passend itself wrote. */
    Map<UUID, String> of(Collection<? extends Edition<?>> editions) {
        var ids = new HashSet<UUID>();
        editions.forEach(edition -> {
            ids.addAll(edition.writers());
            edition.review().ifPresent(review -> ids.add(review.by()));
        });
        var names = new HashMap<>(Map.of(Me.SYSTEM.personId(), Me.SYSTEM.displayName()));
        ids.remove(Me.SYSTEM.personId());
        if (!ids.isEmpty()) {
            accounts.ofPeople(ids).forEach((person, account) -> names.put(person, account.displayName()));
        }
        return names;
    }
}
