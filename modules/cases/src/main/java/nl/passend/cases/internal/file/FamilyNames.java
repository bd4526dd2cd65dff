// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** The names of the households of many files, with one statement. For lists; whoever asks has been let in and has the keys. */
@ApplicationScoped
public class FamilyNames {
    private final EntityManager entityManager;

    @Inject
    public FamilyNames(@CasesUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Someone of a household, in the order told. */
    public record Name(UUID member, String given, String full) {}

    public Map<UUID, List<Name>> of(Collection<UUID> files, Map<UUID, Keyring> keys) {
        if (files.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("""
                        SELECT m.file, m.id, m.givenName, m.familyName FROM HouseholdMember m
                        WHERE m.file IN :files ORDER BY m.file, m.place""", Object[].class)
                .setParameter("files", files)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> name(row, keys), Collectors.toList())));
    }

    private static Name name(Object[] row, Map<UUID, Keyring> keys) {
        UUID member = (UUID) row[1];
        Keyring ring = keys.get((UUID) row[0]);
        String given = ring.open((SealedText) row[2], HouseholdMember.givenNameCell(member));
        String family = ring.open((SealedText) row[3], HouseholdMember.familyNameCell(member));
        return new Name(member, given, family.isBlank() ? given : given + " " + family);
    }
}
