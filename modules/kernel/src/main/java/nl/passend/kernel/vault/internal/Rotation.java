// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.KeyRotation.Progress;
import nl.passend.kernel.vault.KeyRotation.Refused;
import nl.passend.kernel.vault.KeyRotation.Result;
import nl.passend.kernel.vault.internal.VaultKeys.WrappedKey;

/**
 * The steps, in an order that can stop anywhere: look whether every key opens; make the next master key beside the current one;
 * wrap in batches, a transaction each; look whether every key opens by the next alone; copy the old one aside; move the next into
 * its place. Until that last move both files stand there, and both are read.
 */
public final class Rotation {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int TIMES_TO_LOOK = 20;

    private final Connection connection;
    private final WrappedRows rows;
    private final MasterKeyFile file;
    private final MasterKeyFile nextFile;
    private final Clock clock;
    private final int batch;

    public Rotation(Connection connection, Path keysFolder, Clock clock, int batch) {
        this.connection = connection;
        this.rows = new WrappedRows(connection);
        this.file = new MasterKeyFile(keysFolder.resolve(MasterKeys.FILE));
        this.nextFile = file.beside(MasterKeys.NEXT_FILE);
        this.clock = clock;
        this.batch = batch;
    }

    public Result run(Progress progress) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return alone(progress);
        } catch (VaultStaysShut e) {
            throw new Refused(e.getMessage(), e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private Result alone(Progress progress) throws SQLException {
        requireNobodyElse();
        long total = rows.count();
        if (total == 0) {
            throw new Refused("This database holds no keys yet: there is nothing to rotate. Start Passend once first.");
        }
        boolean continued = nextFile.exists();
        MasterKeys masters = readable();
        requireThatAllOpen(masters);
        MasterKey next = masters.next().orElseGet(() -> nextFile.create(new Ids(clock).next()));
        wrapAnew(masters.current(), next, total, progress);
        requireThatAllOpen(new MasterKeys(next, Optional.empty()));
        Path aside = file.copyInto("retired", moment(), masters.current().id());
        nextFile.moveTo(file);
        return new Result(continued, masters.current().id(), next.id(), total, aside);
    }

    /** A node that runs knows the old key alone, and would go on wrapping with it. */
    private void requireNobodyElse() throws SQLException {
        if (number("SELECT GET_LOCK(CONCAT(DATABASE(), '.keys'), 2)") != 1) {
            throw new Refused("Another rotation is at work on this database.");
        }
        long others = others();
        for (int i = 0; i < TIMES_TO_LOOK && others > 0; i++) {
            pause();
            others = others();
        }
        if (others > 0) {
            throw new Refused("This database is in use (" + others
                    + " other connections). Stop every Passend that works on it, and try again.");
        }
    }

    private long others() throws SQLException {
        return number("SELECT COUNT(*) FROM information_schema.PROCESSLIST"
                + " WHERE DB = DATABASE() AND ID <> CONNECTION_ID()");
    }

    /** The database needs a moment to see that a connection was closed. */
    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private MasterKeys readable() {
        if (!file.exists()) {
            throw new Refused("The master key file " + file.path() + " is missing. Put the copy back.");
        }
        return MasterKeys.read(file);
    }

    private void requireThatAllOpen(MasterKeys masters) throws SQLException {
        long shut = 0;
        List<WrappedKey> some = rows.after(Optional.empty(), batch);
        while (!some.isEmpty()) {
            shut += some.stream().filter(row -> !opens(masters, row)).count();
            some = rows.after(Optional.of(some.get(some.size() - 1).owner()), batch);
        }
        connection.commit();
        if (shut > 0) {
            throw new Refused(shut + " keys in the database do not open with the master key in " + file.path()
                    + ". Put back the key file that belongs to this database, or restore the database.");
        }
    }

    private static boolean opens(MasterKeys masters, WrappedKey row) {
        try {
            Arrays.fill(masters.unwrap(row), (byte) 0);
            return true;
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private void wrapAnew(MasterKey current, MasterKey next, long total, Progress progress) throws SQLException {
        MasterKeys both = new MasterKeys(current, Optional.of(next));
        long left = rows.countNotUnder(next.id());
        List<WrappedKey> some = rows.notUnder(next.id(), batch);
        while (!some.isEmpty()) {
            for (WrappedKey row : some) {
                rows.replace(row, wrapped(both, next, row));
            }
            rows.flush();
            connection.commit();
            left -= some.size();
            progress.at(total - left, total);
            some = rows.notUnder(next.id(), batch);
        }
        connection.commit();
    }

    private static WrappedKey wrapped(MasterKeys both, MasterKey next, WrappedKey row) {
        try {
            byte[] key = both.unwrap(row);
            byte[] anew = next.wrap(row.owner(), row.keyId(), key);
            Arrays.fill(key, (byte) 0);
            return new WrappedKey(row.owner(), row.keyId(), next.id(), anew);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key that opened a moment ago does not open", e);
        }
    }

    private String moment() {
        return MOMENT.format(clock.instant());
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
