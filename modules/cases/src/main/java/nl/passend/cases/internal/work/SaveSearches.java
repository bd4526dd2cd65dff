// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.SavedSearchView;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.vault.Vault;

/** Searches in the work that a worker keeps under a name. Each sees their own, and none says anything about what it finds. */
@ApplicationScoped
public class SaveSearches {
    /** More than that is a second list to look through. */
    private static final int MOST = 12;

    private final EntityManager entityManager;
    private final CurrentUser user;
    private final Vault vault;
    private final Ids ids;
    private final Changes changes;

    @Inject
    public SaveSearches(
            @CasesUnit EntityManager entityManager, CurrentUser user, Vault vault, Ids ids, Changes changes) {
        this.entityManager = entityManager;
        this.user = user;
        this.vault = vault;
        this.ids = ids;
        this.changes = changes;
    }

    /** In the order in which they were kept; one statement. */
    public List<SavedSearchView> mine() {
        return stored().stream()
                .map(search -> search.view(vault.installation()))
                .toList();
    }

    @Transactional
    public UUID save(String name, WorkFilter filter) {
        List<SavedSearchView> kept = mine();
        if (filter.equals(WorkFilter.ALL)) {
            throw ProblemException.invalid("/name", "Kies eerst wat u wilt zien. Dit is de hele lijst.");
        }
        if (kept.size() >= MOST) {
            throw ProblemException.invalid("/name", "U bewaarde er al " + MOST + ". Haal er eerst een weg.");
        }
        if (kept.stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
            throw ProblemException.invalid("/name", "U bewaarde er al een met deze naam. Kies een andere naam.");
        }
        SavedSearch search = new SavedSearch(ids.next(), user.get().personId(), name, filter, vault.installation());
        entityManager.persist(search);
        changes.flush(entityManager);
        return search.id();
    }

    /** Somebody else's is as unknown as one that never was. */
    @Transactional
    public void remove(UUID id) {
        SavedSearch search = stored().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        entityManager.remove(search);
        changes.flush(entityManager);
    }

    private List<SavedSearch> stored() {
        return entityManager
                .createQuery("SELECT s FROM SavedSearch s WHERE s.person = :person ORDER BY s.id", SavedSearch.class)
                .setParameter("person", user.get().personId())
                .getResultList();
    }
}
