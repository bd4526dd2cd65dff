// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.audit.AuditVerifier;
import nl.passend.kernel.id.Ids;

/** A real sealing loop on a real database, for one test: starts it, feeds it, stops it, and lets its work be verified. */
final class SealedChain implements AutoCloseable {
    /** Long enough for a slow machine; nothing is measured by it. */
    static final long PATIENCE_MILLIS = 60_000;

    private final DataSource dataSource;
    private final Path anchorsFolder;
    private final Clock clock = Clock.systemUTC();
    private final Ids ids = new Ids(clock);
    private final SealingLoop loop;
    private final Thread thread;

    /** Writes an anchor when it stops, and none before. */
    SealedChain(DataSource dataSource, Path anchorsFolder) {
        this.dataSource = dataSource;
        this.anchorsFolder = anchorsFolder;
        this.loop = new SealingLoop(dataSource, new Anchors(anchorsFolder, clock), Duration.ofHours(1));
        this.thread = new Thread(loop, "sealer");
        thread.start();
    }

    static void empty(DataSource dataSource) throws SQLException {
        for (String table : List.of("entry", "object", "pending", "seal")) {
            execute(dataSource, "DELETE FROM kernel_audit_" + table);
        }
    }

    static int execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    SealingLoop loop() {
        return loop;
    }

    AuditEntry entry(String action, UUID... objects) {
        return new AuditEntry(
                ids.next(),
                clock.instant(),
                action,
                "0",
                "case-file.test",
                new UUID(1, 1),
                new UUID(1, 2),
                Optional.of(new UUID(1, 3)),
                "member",
                "support",
                "wmo-2015",
                Optional.of(new UUID(1, 4)),
                Optional.of("c0ffee"),
                Optional.of("rivierstad"),
                "case-file",
                List.of(objects),
                List.of(new UUID(1, 5)),
                List.of("plan[0].goal"));
    }

    /** A refused look, as it is made; nobody has taken it yet. */
    AuditEntry refusal(UUID object) {
        AuditEntry look = entry("R", object);
        return new AuditEntry(
                look.id(),
                look.occurred(),
                look.action(),
                "8",
                "look.refused",
                look.account(),
                look.person(),
                Optional.empty(),
                "worker",
                look.purpose(),
                "none",
                Optional.empty(),
                look.accessPoint(),
                Optional.empty(),
                look.objectType(),
                look.objects(),
                List.of(),
                List.of());
    }

    /** Puts a look on record and waits for its seal. */
    AuditEntry look(UUID... objects) throws InterruptedException {
        AuditEntry look = entry("R", objects);
        SealRequest request = new SealRequest(List.of(look), Set.of());
        loop.submit(request);
        if (!request.await(PATIENCE_MILLIS)) {
            throw new AssertionError("The look was refused");
        }
        return look;
    }

    /** Commits a change and waits for its seal. */
    AuditEntry change(UUID... objects) throws SQLException, InterruptedException {
        AuditEntry change = commit(objects);
        SealRequest request = new SealRequest(List.of(), Set.of(change.id()));
        loop.submit(request);
        if (!request.await(PATIENCE_MILLIS)) {
            throw new AssertionError("The change was not sealed");
        }
        return change;
    }

    /** Commits a change and tells nobody. */
    AuditEntry commit(UUID... objects) throws SQLException {
        AuditEntry change = entry("U", objects);
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            PendingChanges.insert(connection, change);
            connection.commit();
        }
        return change;
    }

    /** Looks and changes in turn. */
    List<AuditEntry> lines(int number) throws SQLException, InterruptedException {
        List<AuditEntry> lines = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            lines.add(i % 2 == 0 ? look(UUID.randomUUID(), UUID.randomUUID()) : change(UUID.randomUUID()));
        }
        return lines;
    }

    AuditVerifier.Result verify() throws SQLException, IOException {
        return verify(clock);
    }

    AuditVerifier.Result verify(Clock at) throws SQLException, IOException {
        try (Connection connection = dataSource.getConnection()) {
            return new AuditVerifier(connection, anchorsFolder, at).verify((done, total) -> {});
        }
    }

    void stop() throws InterruptedException {
        loop.stop();
        thread.join();
    }

    @Override
    public void close() {
        try {
            stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
