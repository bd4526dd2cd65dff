// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.BottleneckRegister.Batch;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Count;
import nl.passend.knowledge.internal.KnowledgeUnit;

/** The register and its counts, as they are stored. */
@ApplicationScoped
class Bottlenecks {
    private final EntityManager entityManager;
    private final Vault vault;

    @Inject
    Bottlenecks(@KnowledgeUnit EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    Optional<Bottleneck> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredBottleneck.class, id))
                .map(this::view);
    }

    /** @param own slugs of municipalities of which everything is read; of others what is published */
    List<Bottleneck> page(Collection<String> own, Optional<String> municipality, Optional<UUID> after, int most) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        if (own.isEmpty()) {
            conditions.add("b.published = TRUE");
        } else {
            conditions.add("(b.published = TRUE OR b.municipality IN :own)");
            parameters.put("own", own);
        }
        municipality.ifPresent(slug -> {
            conditions.add("b.municipality = :municipality");
            parameters.put("municipality", slug);
        });
        after.ifPresent(last -> {
            conditions.add("b.id < :after");
            parameters.put("after", last);
        });
        var query = entityManager.createQuery(
                "SELECT b FROM StoredBottleneck b WHERE " + String.join(" AND ", conditions) + " ORDER BY b.id DESC",
                StoredBottleneck.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultStream().map(this::view).toList();
    }

    List<Bottleneck> published() {
        return entityManager
                .createQuery(
                        "SELECT b FROM StoredBottleneck b WHERE b.published = TRUE ORDER BY b.id DESC",
                        StoredBottleneck.class)
                .getResultStream()
                .map(this::view)
                .toList();
    }

    /**
     * @param lesson slug, of small letters, digits and hyphens; anything else is behind nothing
     * @param own slugs of municipalities of which everything is read; of others what is published
     */
    List<Bottleneck> behind(String lesson, Collection<String> own) {
        return entityManager
                .createQuery(
                        "SELECT b FROM StoredBottleneck b WHERE CONCAT(' ', b.lessons, ' ') LIKE :lesson ORDER BY b.id DESC",
                        StoredBottleneck.class)
                .setParameter("lesson", "% " + lesson.replaceAll("[^a-z0-9-]", "/") + " %")
                .getResultStream()
                .filter(one -> one.isPublished() || own.contains(one.municipality()))
                .map(this::view)
                .toList();
    }

    /**
     * Holds it until the end of the transaction, so that nobody changes it between the look at its version and the change.
     *
     * @throws ProblemException NOT_FOUND, or STALE when it is not at this version
     */
    StoredBottleneck holding(UUID id, long version) {
        StoredBottleneck held = Optional.ofNullable(
                        entityManager.find(StoredBottleneck.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProblemException::notFound);
        if (!held.isAt(version)) {
            throw new ProblemException(ProblemType.STALE);
        }
        return held;
    }

    /** Municipalities in which bottlenecks wait to be counted, with how many. */
    Map<String, Long> waiting() {
        return entityManager
                .createQuery(
                        "SELECT b.municipality, COUNT(b) FROM StoredBottleneck b WHERE b.counted = FALSE GROUP BY b.municipality",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Those that wait, held until the end of the transaction: none is counted twice. */
    List<StoredBottleneck> holdingWaiting(String municipality) {
        return entityManager
                .createQuery(
                        "SELECT b FROM StoredBottleneck b WHERE b.counted = FALSE AND b.municipality = :municipality ORDER BY b.id",
                        StoredBottleneck.class)
                .setParameter("municipality", municipality)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Two statements, however many there are. */
    List<Batch> batches() {
        Map<UUID, List<Count>> counts = entityManager
                .createQuery("SELECT c FROM StoredCount c", StoredCount.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        StoredCount::batch, Collectors.mapping(StoredCount::view, Collectors.toList())));
        return entityManager
                .createQuery("SELECT b FROM StoredBatch b ORDER BY b.closedOn DESC, b.id DESC", StoredBatch.class)
                .getResultStream()
                .map(batch -> batch.view(counts.getOrDefault(batch.id(), List.of()).stream()
                        .sorted(SafeTables.order())
                        .toList()))
                .toList();
    }

    void add(StoredBottleneck bottleneck) {
        entityManager.persist(bottleneck);
    }

    void add(StoredBatch batch) {
        entityManager.persist(batch);
    }

    void add(StoredCount count) {
        entityManager.persist(count);
    }

    Bottleneck view(StoredBottleneck stored) {
        return stored.view(vault.installation());
    }

    EntityManager entityManager() {
        return entityManager;
    }
}
