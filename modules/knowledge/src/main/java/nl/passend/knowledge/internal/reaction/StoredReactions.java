// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.knowledge.internal.KnowledgeUnit;

/** Reactions, reports and writers as they are stored. */
@ApplicationScoped
class StoredReactions {
    private final EntityManager entityManager;

    @Inject
    StoredReactions(@KnowledgeUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<StoredReaction> under(String article) {
        return entityManager
                .createQuery(
                        "SELECT r FROM StoredReaction r WHERE r.article = :article ORDER BY r.id", StoredReaction.class)
                .setParameter("article", article)
                .getResultList();
    }

    List<StoredReaction> by(UUID account) {
        return entityManager
                .createQuery(
                        "SELECT r FROM StoredReaction r WHERE r.account = :account ORDER BY r.id", StoredReaction.class)
                .setParameter("account", account)
                .getResultList();
    }

    Optional<StoredReaction> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredReaction.class, id));
    }

    Optional<StoredReaction> holding(UUID id) {
        return Optional.ofNullable(entityManager.find(StoredReaction.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<StoredWriter> writer(UUID account) {
        return Optional.ofNullable(entityManager.find(StoredWriter.class, account));
    }

    /** Under this article, or by this account anywhere. */
    boolean wasSaid(byte[] mark, String article, UUID account) {
        return !entityManager
                .createQuery(
                        "SELECT r.id FROM StoredReaction r WHERE r.mark = :mark AND (r.article = :article OR r.account = :account)",
                        UUID.class)
                .setParameter("mark", mark)
                .setParameter("article", article)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean wasReported(UUID reaction, byte[] reporter) {
        return !entityManager
                .createQuery(
                        "SELECT p.id FROM StoredSignal p WHERE p.reaction = :reaction AND p.reporter = :reporter",
                        UUID.class)
                .setParameter("reaction", reaction)
                .setParameter("reporter", reporter)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** What was reported, by reaction, the longest waiting first. */
    List<StoredSignal> reports() {
        return entityManager
                .createQuery("SELECT p FROM StoredSignal p ORDER BY p.id", StoredSignal.class)
                .getResultList();
    }

    Map<UUID, StoredReaction> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("SELECT r FROM StoredReaction r WHERE r.id IN :ids", StoredReaction.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(StoredReaction::id, one -> one));
    }

    void forgetReports(UUID reaction) {
        entityManager
                .createQuery("DELETE FROM StoredSignal p WHERE p.reaction = :reaction")
                .setParameter("reaction", reaction)
                .executeUpdate();
    }

    List<String> articles() {
        return entityManager
                .createQuery("SELECT DISTINCT r.article FROM StoredReaction r", String.class)
                .getResultList();
    }

    /** The reports go with them: the database sees to it. */
    void eraseUnder(String article) {
        entityManager
                .createQuery("DELETE FROM StoredReaction r WHERE r.article = :article")
                .setParameter("article", article)
                .executeUpdate();
    }

    void eraseBy(UUID account) {
        entityManager
                .createQuery("DELETE FROM StoredReaction r WHERE r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
        entityManager
                .createQuery("DELETE FROM StoredWriter w WHERE w.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void erase(StoredReaction reaction) {
        entityManager.remove(reaction);
    }

    EntityManager entityManager() {
        return entityManager;
    }
}
