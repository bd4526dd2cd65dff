// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.LongSupplier;
import nl.passend.kernel.Settings;

/**
 * Whether the disk of the data folder takes more. On a full one nothing is stored by halves and everything works again once there is
 * room, but until then no change is taken and no file opens; a database that still answers does not tell so.
 */
@ApplicationScoped
class DiskRoom {
    private static final Logger LOG = System.getLogger(DiskRoom.class.getName());
    private static final int BYTES_OF_A_MEBIBYTE = 1 << 20;

    /** InnoDB takes 8 MiB at a time for a table that grows, and others at once do too; what it sorts wants room as well. */
    static final int LEAST_MEBIBYTES = 32;

    private final LongSupplier freeBytes;

    @Inject
    DiskRoom(Settings settings) {
        this(freeBytesAt(settings.home().toFile()));
    }

    DiskRoom(LongSupplier freeBytes) {
        this.freeBytes = freeBytes;
    }

    /** Not by its FileStore, which is not found where the mount is out of sight, as in a chroot. */
    private static LongSupplier freeBytesAt(File home) {
        return home::getUsableSpace;
    }

    boolean isEnough() {
        long free = freeBytes.getAsLong() / BYTES_OF_A_MEBIBYTE;
        if (free < LEAST_MEBIBYTES) {
            LOG.log(Level.WARNING, "The disk of the data folder has {0} MB free; changes and looks may fail.", free);
            return false;
        }
        return true;
    }
}
