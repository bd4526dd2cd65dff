// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.vault.Vault;

/**
 * Which files somebody stands in, by exactly their names and birth date, without opening any. It asks no gate: only for a use case
 * that gives nothing away before it has passed one.
 */
@ApplicationScoped
public class FilesByPerson {
    private final EntityManager entityManager;
    private final Vault vault;

    @Inject
    FilesByPerson(@CasesUnit EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    /** @param people accounts' people of the household */
    public record Found(UUID file, UUID team, String municipality, Set<UUID> people) {}

    /** Files that are not closed, in these municipalities; two statements at most. */
    public List<Found> of(Told told, Collection<String> municipalities) {
        if (municipalities.isEmpty() || told.birthDate().isEmpty()) {
            return List.of();
        }
        Map<UUID, Object[]> rows = new TreeMap<>();
        entityManager
                .createQuery("""
                        SELECT f.id, f.team, f.provenance.municipality FROM CaseFile f, HouseholdMember m
                        WHERE m.file = f.id AND m.mark = :mark AND m.birthDate IS NOT NULL AND f.closedAt IS NULL
                        AND f.provenance.municipality IN :municipalities""", Object[].class)
                .setParameter("mark", told.mark(vault))
                .setParameter("municipalities", municipalities)
                .getResultStream()
                .forEach(row -> rows.put((UUID) row[0], row));
        Map<UUID, Set<UUID>> people = people(rows.keySet());
        return rows.values().stream()
                .map(row -> new Found(
                        (UUID) row[0], (UUID) row[1], (String) row[2], people.getOrDefault((UUID) row[0], Set.of())))
                .toList();
    }

    private Map<UUID, Set<UUID>> people(Collection<UUID> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT m.file, m.person FROM HouseholdMember m WHERE m.file IN :files", Object[].class)
                .setParameter("files", files)
                .getResultStream()
                .filter(row -> Objects.nonNull(row[1]))
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    /** The teams that carry these files; one statement. */
    public Map<UUID, UUID> teamsOf(Collection<UUID> files) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("SELECT f.id, f.team FROM CaseFile f WHERE f.id IN :files", Object[].class)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }
}
