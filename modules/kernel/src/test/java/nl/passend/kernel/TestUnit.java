// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A module's own persistence unit on a {@link TestDatabase}, outside the server: the same descriptors and the same SQL, with
 * transactions of its own in place of JTA. The entity manager lives as long as the unit; {@link #inTransaction} clears it, so
 * that what is read afterwards comes from the database.
 */
public final class TestUnit implements AutoCloseable {
    private final EntityManagerFactory factory;
    private final EntityManager entityManager;

    private TestUnit(EntityManagerFactory factory) {
        this.factory = factory;
        this.entityManager = factory.createEntityManager();
    }

    public static TestUnit of(String unit, DataSource dataSource) {
        return new TestUnit(Persistence.createEntityManagerFactory(
                unit,
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", dataSource,
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE")));
    }

    public EntityManager entityManager() {
        return entityManager;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T inTransaction(Supplier<T> work) {
        var transaction = entityManager.getTransaction();
        transaction.begin();
        try {
            T result = work.get();
            transaction.commit();
            return result;
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
            entityManager.clear();
        }
    }

    @Override
    public void close() {
        entityManager.close();
        factory.close();
    }
}
