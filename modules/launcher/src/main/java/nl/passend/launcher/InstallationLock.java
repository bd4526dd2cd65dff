// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** One start per data folder. The operating system lets go of the lock when the process ends, however it ends. */
final class InstallationLock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private InstallationLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    static Optional<InstallationLock> tryTake(Installation installation) {
        Path file = installation.run().resolve("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new InstallationLock(channel, lock));
        } catch (IOException e) {
            throw Refusal.environment("The lock %s cannot be taken: %s.", file, Refusal.reason(e));
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    static InstallationLock take(Installation installation) {
        return tryTake(installation)
                .orElseThrow(() -> Refusal.environment(
                        "Passend is running already on the data in %s; stop that one first, or set PASSEND_HOME.",
                        installation.home()));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            // the process ends: the operating system lets go
        }
    }
}
