// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.persistence.Conflicts;
import nl.passend.kernel.vault.Vault;

/** Which file came from which reference of which system: once for each team, whoever asks again and however it was broken off. */
@ApplicationScoped
class Origins {
    private final EntityManager entityManager;
    private final Vault vault;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    Origins(@CasesUnit EntityManager entityManager, Vault vault, CurrentUser user, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.user = user;
        this.clock = clock;
    }

    static byte[] mark(Vault vault, StoredImport one, String reference) {
        return vault.mark("case-import", one.team().toString(), one.source(), reference);
    }

    Optional<UUID> fileOf(StoredImport one, String reference) {
        List<?> found = entityManager
                .createNativeQuery("SELECT file_id FROM cases_import_origin WHERE mark = ?")
                .setParameter(1, mark(vault, one, reference))
                .getResultList();
        return found.stream().findFirst().map(id -> UUID.fromString(id.toString()));
    }

    /** In the running transaction: when another was first, this one is undone whole. */
    void put(StoredImport one, String reference, UUID file) {
        List<Object> values = List.of(
                mark(vault, one, reference),
                file.toString(),
                one.team().toString(),
                one.source(),
                one.id().toString(),
                user.get().personId().toString(),
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        var insert = entityManager.createNativeQuery("INSERT INTO cases_import_origin"
                + " (mark, file_id, team_id, source, import_id, author, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
        for (int i = 0; i < values.size(); i++) {
            insert.setParameter(i + 1, values.get(i));
        }
        try {
            insert.executeUpdate();
        } catch (PersistenceException e) {
            throw Conflicts.in(e).orElse(e);
        }
    }
}
