// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.audit.internal.Anchors;
import nl.passend.kernel.audit.internal.ChainCheck;

/**
 * Goes through the whole record and says whether anything was altered, removed, added or moved since it was written. Needs
 * nothing but a connection and the folder with anchors, so that it can be run by someone who does not trust the server. Reads
 * one snapshot, in slices; memory does not grow with the record.
 */
public final class AuditVerifier {
    private static final int FINDINGS_KEPT = 500;

    /** What is wrong; the name goes into reports and never changes. */
    public enum Kind {
        ENTRY_ALTERED,
        COLUMN_ALTERED,
        OBJECTS_ALTERED,
        ENTRY_MISSING,
        ENTRY_UNSEALED,
        SEAL_MISSING,
        SEAL_ALTERED,
        OBJECT_WITHOUT_ENTRY,
        ANCHOR_UNMATCHED,
        ANCHOR_AHEAD,
        ANCHOR_UNREADABLE
    }

    /**
     * One thing that is wrong.
     *
     * @param sealNo the seal at which it shows, when there is one
     * @param entry the entry that it is about, when it is known
     * @param sentence plain Dutch, with the number or the id
     */
    public record Finding(Kind kind, Optional<Long> sealNo, Optional<UUID> entry, String sentence) {}

    /**
     * @param entries how many entries were checked
     * @param seals how many seals were checked
     * @param waiting changes of the last minute that have no seal yet, which is no fault
     * @param anchors how many anchors were held against the chain
     * @param findings the first 500
     * @param findingCount how many there are in all
     */
    public record Result(
            long entries,
            long seals,
            long waiting,
            long anchors,
            ChainHead head,
            List<Finding> findings,
            long findingCount) {
        public boolean clean() {
            return findingCount == 0;
        }
    }

    /** Told after each slice; an exception thrown here ends the check. */
    @FunctionalInterface
    public interface Progress {
        void at(long seals, long total);
    }

    private final Connection connection;
    private final Anchors anchors;
    private final Clock clock;
    private final List<Finding> findings = new ArrayList<>();
    private long findingCount;

    /** @param connection in no transaction; autocommit */
    public AuditVerifier(Connection connection, Path anchorsFolder, Clock clock) {
        this.connection = connection;
        this.anchors = new Anchors(anchorsFolder, clock);
        this.clock = clock;
    }

    /** Checks everything. One check per verifier, this or {@link #verifySince}. */
    public Result verify(Progress progress) throws SQLException, IOException {
        try (Anchors.Reader lines = anchors.reader()) {
            return verify(Optional.empty(), lines, progress);
        }
    }

    /**
     * Checks the segments of this month and later. The segment of a month begins after the last anchor of the months before,
     * which is believed because it stands outside the database; without one, everything is checked. Lines that were never sealed
     * are looked for in the whole record.
     */
    public Result verifySince(YearMonth month, Progress progress) throws SQLException, IOException {
        Optional<ChainHead> from = anchors.lastBefore(month);
        try (Anchors.Reader lines = from.isPresent() ? anchors.readerSince(month) : anchors.reader()) {
            return verify(from, lines, progress);
        }
    }

    private Result verify(Optional<ChainHead> from, Anchors.Reader lines, Progress progress) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
            try {
                ChainCheck check = new ChainCheck(connection, from, lines, clock.instant(), this::found);
                check.run(progress);
                return new Result(
                        check.entries(),
                        check.seals(),
                        check.waiting(),
                        check.anchors(),
                        check.head(),
                        List.copyOf(findings),
                        findingCount);
            } finally {
                statement.execute("COMMIT");
            }
        }
    }

    private void found(Finding finding) {
        findingCount++;
        if (findings.size() < FINDINGS_KEPT) {
            findings.add(finding);
        }
    }
}
